using System.Net;
using System.Text;
using SmartBot.Audit;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>What was agreed to is taken back on the page as in the chat, and nothing that is posted there does anything else.</summary>
public sealed class WithdrawalTests : PageHostTests
{
    private IParticipantStore People => Host.Service<IParticipantStore>();

    [Fact]
    public async Task Check_ins_that_are_taken_back_are_planned_no_more_and_the_audit_has_it()
    {
        var sam = await ComeAsync();

        var answer = await sam.PostAsync("/my-data", await FormAsync(sam), ("purpose", "CheckBack"));

        Assert.Equal((HttpStatusCode.SeeOther, "/my-data"), (answer.Status, answer.Headers["Location"]));
        Assert.False((await People.FindAsync(sam.OwnerId, default))!.ChecksBack);
        Assert.All(await Host.Service<IGoalStore>().ListAsync(sam.OwnerId, default), goal => Assert.Null(goal.NextAt));
        var entry = Assert.Single(await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
        Assert.Equal((AuditKind.ConsentWithdrawn, "CheckBack 1"), (entry.Kind, entry.Detail));
        Assert.DoesNotContain("Stop check-ins", (await sam.GetAsync("/my-data")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sharing_with_the_coach_ends_and_once_is_enough()
    {
        var sam = await ComeAsync();
        var person = (await People.FindAsync(sam.OwnerId, default))!;
        person.Decide(ConsentPurpose.Coach, agrees: true, Clock.GetUtcNow());
        await People.SaveAsync(person, default);

        await sam.PostAsync("/my-data", await FormAsync(sam), ("purpose", "Coach"));
        await sam.PostAsync("/my-data", await FormAsync(sam), ("purpose", "Coach"));

        Assert.False((await People.FindAsync(sam.OwnerId, default))!.Allows(ConsentPurpose.Coach));
        Assert.Single(await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
    }

    [Theory]
    [InlineData("Keep")]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("CheckBack,Coach")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_no_such_purpose_is_refused_and_changes_nothing(string purpose)
    {
        var sam = await ComeAsync();

        var answer = await sam.PostAsync("/my-data", await FormAsync(sam), ("purpose", purpose));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("<script", answer.Body, StringComparison.Ordinal);
        Assert.Empty(await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default));
    }

    [Fact]
    public async Task Others_and_forms_of_others_change_nothing()
    {
        var sam = await ComeAsync();
        var others = await FormAsync(await ComeAsync());

        Assert.Equal(HttpStatusCode.BadRequest, (await sam.PostAsync("/my-data", others, ("purpose", "CheckBack"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await TakeawayGuest.Stranger(Host).PostAsync("/my-data", ("purpose", "CheckBack"))).Status);
        Assert.True((await People.FindAsync(sam.OwnerId, default))!.ChecksBack);
    }

    [Fact]
    public async Task Bent_requests_are_refused_and_never_a_failure()
    {
        // The same ones each time.
#pragma warning disable CA5394
        var chance = new Random(7);
        var sam = await ComeAsync();
        var before = await Somebody.CountAsync(Database, sam.OwnerId);
        string[] paths = ["/my-data", "/my-data/delete", "/my-data/export", "/my-data/receipt/x", "/take", "/chat/session"];
        for (var times = 0; times < 300; times++)
        {
            var bytes = new byte[chance.Next(1, 200)];
            chance.NextBytes(bytes);
            var path = $"{paths[chance.Next(paths.Length)]}?t={Uri.EscapeDataString(Encoding.Latin1.GetString(bytes))}&purpose=%u0000";
            using var request = new HttpRequestMessage(chance.Next(2) == 0 ? HttpMethod.Get : HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", chance.Next(2) == 0 ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=x");
            using var answer = await Host.Http.SendAsync(request);
            Assert.True((int)answer.StatusCode is >= 200 and < 500, $"{answer.StatusCode}: {request.Method} {path} {request.Content.Headers.ContentType}");
        }

#pragma warning restore CA5394
        Assert.Equal(before, await Somebody.CountAsync(Database, sam.OwnerId));
        using var large = await Host.Http.PostAsync("/my-data", new ByteArrayContent(new byte[300 * 1024]));
        Assert.InRange((int)large.StatusCode, 400, 499);
    }
}
