using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.MyData;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>The pages about all that is kept of a person: they show it, give a copy of it, and delete it.</summary>
public sealed partial class PageTests : PageHostTests
{
    [Fact]
    public async Task A_guest_sees_what_is_kept_of_them_and_a_look_changes_nothing()
    {
        var sam = await ComeAsync();
        await Host.Service<AuditLog>().WriteAsync(AuditKind.ConsentGiven, sam.OwnerId, "store 1", default);
        await Database.WriteAsync(
            work =>
            {
                Host.Service<AuditLog>().Add(work, AuditKind.ReadByCoach, sam.OwnerId, Pseudonym.Of("coach/eve"), "goals");
                return Task.FromResult(true);
            },
            default);
        var before = await Somebody.CountAsync(Database, sam.OwnerId);

        var page = (await sam.GetAsync("/my-data")).Body;
        await sam.GetAsync("/my-data/delete");

        Assert.Contains("I will play what she picks", page, StringComparison.Ordinal);
        Assert.Contains("Keep what I say: yes, since 10 March 2027, 10:00 UTC", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(">Stop check-ins</button>", page, StringComparison.Ordinal);
        Assert.Contains("A coach read it on", page, StringComparison.Ordinal);
        Assert.Contains("You want me to ask how it goes.", page, StringComparison.Ordinal);
        Assert.Contains("Damaged goals that cannot be shown here: 1", page, StringComparison.Ordinal);
        Assert.Equal(before, await Somebody.CountAsync(Database, sam.OwnerId));
        Assert.Equal(2, (await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default)).Count);
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
        Assert.Equal([AuditKind.Exported], (await Host.Service<AuditLog>().AboutAsync(sam.OwnerId, default)).Select(entry => entry.Kind));
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
    public async Task The_button_deletes_everything_and_gives_a_receipt_that_looks_again()
    {
        var sam = await ComeAsync();

        var answer = await sam.PostAsync("/my-data/delete", await FormAsync(sam));

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var receipt = answer.Headers["Location"];
        await Somebody.DoneAsync(Database, receipt.Split('/')[^1]);
        var page = (await TakeawayGuest.Stranger(Host).GetAsync(receipt)).Body;
        Assert.Contains("It was done on", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is left.", page, StringComparison.Ordinal);
        Assert.Contains("Goals: 2", page, StringComparison.Ordinal);
        Assert.DoesNotContain(sam.OwnerId, page, StringComparison.Ordinal);

        // What is there again is seen, so the look is a real one.
        await Somebody.FillAsync(Database, sam.OwnerId);
        Assert.Contains("You have used SmartBot again", (await sam.GetAsync(receipt)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_speak_the_language_of_the_browser()
    {
        var sam = await ComeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/my-data?t={Host.Service<MyDataAccess>().Issue(sam.OwnerId)}");
        request.Headers.TryAddWithoutValidation("Accept-Language", "es-MX,es;q=0.9");

        using var answer = await Host.Http.SendAsync(request);

        Assert.Contains("Mis datos", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("data:application/json;base64,([A-Za-z0-9+/=]+)\"")]
    private static partial Regex JsonPattern();
}
