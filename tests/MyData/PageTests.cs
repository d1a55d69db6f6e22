using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.MyData;
using SmartBot.Takeaway.Access;
using SmartBot.Tests.Host;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>The pages about all that is kept of a person: for that person, and as dull as can be for everybody else.</summary>
public sealed partial class PageTests : IAsyncDisposable
{
    private static readonly string[] Paths = ["/my-data", "/my-data/export", "/my-data/delete"];

    private readonly FakeTimeProvider _clock = new(SampleGoals.Now);
    private readonly TestHost _host;

    public PageTests() => _host = TestHost.Start(services => services.AddSingleton<TimeProvider>(_clock));

    private Database Database => _host.Service<Database>();

    [Fact]
    public async Task A_guest_sees_what_is_kept_of_them_and_a_look_changes_nothing()
    {
        var sam = await ComeAsync();
        await _host.Service<AuditLog>().WriteAsync(AuditKind.ConsentGiven, sam.OwnerId, "store 1", default);
        await Database.WriteAsync(
            work =>
            {
                _host.Service<AuditLog>().Add(work, AuditKind.ReadByCoach, sam.OwnerId, Pseudonym.Of("coach/eve"), "goals");
                return Task.FromResult(true);
            },
            default);
        var before = await Somebody.CountAsync(Database, sam.OwnerId);

        var page = (await sam.GetAsync("/my-data")).Body;
        await sam.GetAsync("/my-data/delete");

        Assert.Contains("I will play what she picks", page, StringComparison.Ordinal);
        Assert.Contains("You said yes on 10 March 2027, 10:00 UTC:", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("<bdi>store 1</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("A coach read it on", page, StringComparison.Ordinal);
        Assert.Contains("You want me to ask how it goes.", page, StringComparison.Ordinal);
        Assert.Contains("Damaged goals that cannot be shown here: 1", page, StringComparison.Ordinal);
        Assert.Equal(before, await Somebody.CountAsync(Database, sam.OwnerId));
        Assert.Equal(2, (await _host.Service<AuditLog>().AboutAsync(sam.OwnerId, default)).Count);
    }

    [Fact]
    public async Task The_file_holds_everything_and_markup_in_it_stays_text()
    {
        var sam = await ComeAsync(owner => SampleGoals.Strange(owner, "goal"));

        var file = await sam.GetAsync("/my-data/export");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal("attachment; filename=\"smartbot-my-data.html\"", file.Headers["Content-Disposition"]);
        Assert.Contains("no-store", file.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<img|<b>|<i>|</table>", file.Body);
        Assert.Contains("&lt;b&gt;hello &amp; goodbye&lt;/b&gt;", file.Body, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Convert.FromBase64String(JsonPattern().Match(WebUtility.HtmlDecode(file.Body)).Groups[1].Value)).RootElement;
        Assert.Equal(
            ["madeAt", "person", "goals", "conversations", "state", "waiting", "audit", "unreadable"], json.EnumerateObject().Select(part => part.Name));
        Assert.Equal("<img src=x onerror=alert(1)> & \"quotes\" <b>bold</b>", json.GetProperty("goals")[0].GetProperty("answers")[0].GetProperty("words").GetString());
        Assert.False(json.GetProperty("goals")[0].GetProperty("agreements")[0].TryGetProperty("byId", out _));
        var said = json.GetProperty("conversations").EnumerateArray().SelectMany(talk => talk.GetProperty("messages").EnumerateArray());
        Assert.Contains(said, message => message.GetProperty("text").GetString() == "<b>hello & goodbye</b>");
        Assert.Equal(["the gate", "broken"], json.GetProperty("state").EnumerateArray().Select(state =>
            state.GetProperty("value").ValueKind == JsonValueKind.String ? state.GetProperty("value").GetString() : state.GetProperty("value").GetProperty("at").GetString()).OrderDescending());
        Assert.Equal(2, json.GetProperty("waiting").GetArrayLength());
        Assert.Equal("Exported", json.GetProperty("audit")[0].GetProperty("kind").GetString());
        Assert.Equal([AuditKind.Exported], (await _host.Service<AuditLog>().AboutAsync(sam.OwnerId, default)).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task A_goal_that_cannot_be_read_keeps_nothing_else_from_its_owner()
    {
        var sam = await ComeAsync();
        await Database.WriteAsync(
            work => work.Context.Database.ExecuteSqlRawAsync("""UPDATE "Goals" SET "Json" = 'broken' """),
            default);

        var file = await sam.GetAsync("/my-data/export");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Contains("hello &amp; goodbye", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_its_persons_data_for_half_an_hour_and_no_goals_link_does()
    {
        var ownerId = "msteams/sam";
        await Somebody.FillAsync(Database, ownerId);
        var anybody = TakeawayGuest.Stranger(_host);
        var token = _host.Service<MyDataAccess>().Issue(ownerId);
        var goals = _host.Service<TakeawayLinks>().Issue(ownerId, $"goal of {ownerId}");

        foreach (var path in Paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"{path}?t={token}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"{path}?t={goals}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/take/l/{token}")).Status);
        Assert.Contains($"href=\"/my-data/export?t={token}\"", (await anybody.GetAsync($"/my-data?t={token}")).Body, StringComparison.Ordinal);
        _clock.AdjustTime(_clock.GetUtcNow() + MyDataAccess.Lifetime - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"/my-data?t={token}")).Status);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.All(await Task.WhenAll(Paths.Select(path => anybody.GetAsync($"{path}?t={token}"))), answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
    }

    [Fact]
    public async Task Strangers_and_bad_tokens_find_nothing_even_with_a_good_cookie()
    {
        var sam = await ComeAsync();
        var token = _host.Service<MyDataAccess>().Issue(sam.OwnerId);
        var stranger = TakeawayGuest.Stranger(_host);

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

        Assert.Empty(await _host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
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
    public async Task The_button_deletes_everything_and_gives_a_receipt_that_looks_again()
    {
        var sam = await ComeAsync();

        var answer = await sam.PostAsync("/my-data/delete", await FormAsync(sam));

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var receipt = answer.Headers["Location"];
        await Somebody.DoneAsync(Database, receipt.Split('/')[^1]);
        var page = (await TakeawayGuest.Stranger(_host).GetAsync(receipt)).Body;
        Assert.Contains("It was done on", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is left.", page, StringComparison.Ordinal);
        Assert.Contains("Goals: 2", page, StringComparison.Ordinal);
        Assert.DoesNotContain(sam.OwnerId, page, StringComparison.Ordinal);

        // What is there again is seen, so the look is a real one.
        await Somebody.FillAsync(Database, sam.OwnerId);
        Assert.Contains("You have used SmartBot again", (await sam.GetAsync(receipt)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_the_pages_own_deletes_nothing()
    {
        var sam = await ComeAsync();
        var others = await FormAsync(await ComeAsync());

        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data/delete")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data/delete", (others.Name, others.Value))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data/delete", (others.Name, new string('x', 100_000)))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await TakeawayGuest.Stranger(_host).PostAsync("/my-data/delete?t=made-up")).Status);

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
        using var answer = await _host.Http.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Empty(await _host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
        Assert.NotEqual(0, (await Somebody.CountAsync(Database, sam.OwnerId)).Values.Sum());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000g")]
    [InlineData("..%2f..%2fexport")]
    public async Task A_receipt_that_was_never_given_is_not_found(string receipt)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await TakeawayGuest.Stranger(_host).GetAsync($"/my-data/receipt/{receipt}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await TakeawayGuest.Stranger(_host).GetAsync($"/my-data/receipt/{new string('0', 5000)}")).Status);
    }

    [Fact]
    public async Task The_pages_speak_the_language_of_the_browser()
    {
        var sam = await ComeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/my-data?t={_host.Service<MyDataAccess>().Issue(sam.OwnerId)}");
        request.Headers.TryAddWithoutValidation("Accept-Language", "es-MX,es;q=0.9");

        using var answer = await _host.Http.SendAsync(request);

        Assert.Contains("Mis datos", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private async Task<TakeawayGuest> ComeAsync(Func<string, SmartBot.Dialogs.Goals.Goal>? goal = null)
    {
        var guest = await TakeawayGuest.ComeAsync(_host);
        await Somebody.FillAsync(Database, guest.OwnerId, goal);
        return guest;
    }

    private static async Task<(string Name, string Value)> FormAsync(TakeawayGuest guest)
    {
        var match = FieldPattern().Match((await guest.GetAsync("/my-data/delete")).Body);
        return (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value));
    }

    [GeneratedRegex("data:application/json;base64,([A-Za-z0-9+/=]+)\"")]
    private static partial Regex JsonPattern();

    [GeneratedRegex("<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex FieldPattern();
}
