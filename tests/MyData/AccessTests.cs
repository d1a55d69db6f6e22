using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.MyData;
using SmartBot.Takeaway.Access;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>Who may see all that is kept of a person: they themselves, by their cookie or a link that is short-lived. Everybody else finds nothing.</summary>
public sealed class AccessTests : PageHostTests
{
    private static readonly string[] Paths = ["/my-data", "/my-data/export", "/my-data/delete"];

    [Fact]
    public async Task A_link_opens_its_persons_data_for_half_an_hour_and_no_goals_link_does()
    {
        var ownerId = "msteams/sam";
        await Somebody.FillAsync(Database, ownerId);
        var anybody = TakeawayGuest.Stranger(Host);
        var token = Host.Service<MyDataAccess>().Issue(ownerId);
        var goals = Host.Service<TakeawayLinks>().Issue(ownerId, $"goal of {ownerId}");

        foreach (var path in Paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"{path}?t={token}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"{path}?t={goals}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/take/l/{token}")).Status);
        Assert.Contains($"href=\"/my-data/export?t={token}\"", (await anybody.GetAsync($"/my-data?t={token}")).Body, StringComparison.Ordinal);
        Clock.AdjustTime(Clock.GetUtcNow() + MyDataAccess.Lifetime - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"/my-data?t={token}")).Status);
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.All(await Task.WhenAll(Paths.Select(path => anybody.GetAsync($"{path}?t={token}"))), answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
    }

    [Fact]
    public async Task Strangers_and_bad_tokens_find_nothing_even_with_a_good_cookie()
    {
        var sam = await ComeAsync();
        var token = Host.Service<MyDataAccess>().Issue(sam.OwnerId);
        var stranger = TakeawayGuest.Stranger(Host);

        foreach (var path in Paths)
        {
            var refused = await stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, refused.Status);
            Assert.Contains("This page is not here", refused.Body, StringComparison.Ordinal);
            foreach (var bad in new[] { "", "made-up", "%00", token[..^4] + "AAAA", new string('x', 4000), $"{token}&t={token}" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await sam.GetAsync($"{path}?t={bad}")).Status);
            }
        }

        Assert.Empty(await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
    }

    [Fact]
    public async Task Every_answer_is_private_unframed_and_without_scripts()
    {
        var sam = await ComeAsync();

        foreach (var path in Paths.Append("/my-data/receipt/unknown").Append("/my-data/no/such/page").Append("/MY-DATA"))
        {
            var answer = await sam.GetAsync(path);
            Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.Equal("noindex, nofollow", answer.Headers["X-Robots-Tag"]);
            Assert.StartsWith("default-src 'none'; style-src 'self';", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.DoesNotContain("<script", answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_that_is_not_the_pages_own_deletes_nothing()
    {
        var sam = await ComeAsync();
        var others = await FormAsync(await ComeAsync());

        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data/delete")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data/delete", (others.Name, others.Value))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data/delete", (others.Name, new string('x', 100_000)))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await TakeawayGuest.Stranger(Host).PostAsync("/my-data/delete?t=made-up")).Status);

        Assert.Empty(await Database.ReadAsync(work => work.Context.Erasures.ToListAsync(), default));
    }

    [Theory]
    [InlineData("PUT", "/my-data")]
    [InlineData("DELETE", "/my-data")]
    [InlineData("POST", "/my-data")]
    [InlineData("POST", "/my-data/export")]
    [InlineData("HEAD", "/my-data/export")]
    [InlineData("DELETE", "/my-data/delete")]
    [InlineData("POST", "/my-data/receipt/00000000000000000000000000000000")]
    public async Task Other_verbs_do_nothing(string verb, string path)
    {
        var sam = await ComeAsync();

        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        using var answer = await Host.Http.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Empty(await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
        Assert.NotEqual(0, (await Somebody.CountAsync(Database, sam.OwnerId)).Values.Sum());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000g")]
    [InlineData("..%2f..%2fexport")]
    public async Task A_receipt_that_was_never_given_is_not_found(string receipt)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await TakeawayGuest.Stranger(Host).GetAsync($"/my-data/receipt/{receipt}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await TakeawayGuest.Stranger(Host).GetAsync($"/my-data/receipt/{new string('0', 5000)}")).Status);
    }
}
