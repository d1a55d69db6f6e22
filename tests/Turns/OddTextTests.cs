using System.Net.Http.Json;
using System.Text.Json;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Turns;

/// <summary>Text that is hard on programs goes through the channel whole, and escaped (reliability: F17).</summary>
public class OddTextTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    public static TheoryData<string, string> Texts => new()
    {
        { "RTL override", "walk \u202Eerom\u202C daily" },
        { "joiners", $"with {Family} and \u200Ba\u200Cb\u200Dc" },
        { "combining marks", "z" + new string('\u0301', 10_000) },
        { "a flag at a cut", "walk " + string.Concat(Enumerable.Repeat("🇬🇧", 900)) },
        { "a family at a cut", new string('a', 3_999) + Family },
        { "markup", "<script>alert(1)</script> & </textarea> \u2028 \u2029" },
        { "a byte order mark", "\uFEFFwalk\uFEFF" },
        { "half a pair", "walk \uD83D more" },
        { "the other half", "\uDE00 walk" },
        { "NUL", "walk\0more" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Odd_text_is_taken_kept_and_answered(string what, string text)
    {
        await using var host = GoalConversation.StartHost();
        var client = await DirectLineClient.ForAsync(host, "dl_ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveAsync();

        await ReplyAsync(client, stream, "\"yes\"");
        var reply = await ReplyAsync(client, stream, Escaped(text));
        await ReplyAsync(client, stream, "\"just me\"");
        using var raw = await client.SendAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}/activities");

        Assert.DoesNotContain("Something went wrong", reply, StringComparison.Ordinal);
        var page = await raw.Content.ReadAsStringAsync();
        Assert.All("<>\u202E\u2028\u2029\0", odd => Assert.DoesNotContain(odd, page));
        var kept = ActivitySet.Of(JsonDocument.Parse(page).RootElement).Activities
            .Where(activity => activity.GetProperty("from").GetProperty("id").GetString() == "dl_ann").Select(ActivitySet.TextOf).ElementAt(1)!;
        Assert.Equal(Mended(text), Mended(kept));
        var words = Assert.Single((await host.Service<SmartBot.Dialogs.Goals.IGoalStore>().ListAsync("directline/dl_ann", default))[0].Answers, answer => answer.QuestionId == "wish" || answer.Words.Length > 10).Words;
        Assert.Equal(Mended(text).Trim('\uFEFF', ' '), Mended(words).Trim('\uFEFF', ' '));
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData(4_000, true)]
    [InlineData(4_001, false)]
    public async Task Length_is_counted_as_a_person_counts(int length, bool isTaken)
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        using var answer = await client.PostAsync($$"""{"type":"message","text":"{{string.Concat(Enumerable.Repeat("e\u0301\u0301", length))}}"}""");

        Assert.Equal(isTaken, answer.IsSuccessStatusCode);
    }

    private static async Task<string?> ReplyAsync(DirectLineClient client, DirectLineSocket stream, string json)
    {
        using var answer = await client.PostAsync($$"""{"type":"message","text":{{json}}}""");
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        while (true)
        {
            var reply = (await stream.ReceiveAsync())!.Activities.FirstOrDefault(activity =>
                activity.GetProperty("type").ValueEquals("message") && activity.TryGetProperty("replyToId", out var earlier) && earlier.ValueEquals(id));
            if (reply.ValueKind != JsonValueKind.Undefined)
            {
                return ActivitySet.TextOf(reply);
            }
        }
    }

    // A half of a pair cannot be written by a serializer; on the wire it can be.
    private static string Escaped(string text) => "\"" + string.Concat(text.Select(letter => $"\\u{(int)letter:x4}")) + "\"";

    // What is no text, half a pair or NUL, may come back as the sign for that.
    private static string Mended(string text) => string.Concat(text.EnumerateRunes()).Replace('\0', '\uFFFD');
}
