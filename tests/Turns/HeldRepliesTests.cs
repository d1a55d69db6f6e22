using System.Text.Json;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Turns;

/// <summary>What a turn holds back until it is stored is what is said without holding back: nothing twice, nothing left out.</summary>
public class HeldRepliesTests
{
    [Fact]
    public async Task An_answer_that_will_not_do_is_told_so_once()
    {
        await using var host = GoalConversation.StartHost();
        var client = await DirectLineClient.ForAsync(host, "dl_ann");
        using var talk = await RawGoalTalk.OnStreamAsync(client);
        await GoalConversation.ReviewAsync(talk);

        var all = await client.ReadAllAsync();

        Assert.Equal(["“more often” is hard to check later. What number would feel right?"], RepliesTo(all, "more often"));
        Assert.Single(RepliesTo(all, "banana"));
        Assert.Single(RepliesTo(all, "help"));
        Assert.Single(RepliesTo(all, "back"));
    }

    private static IEnumerable<string?> RepliesTo(IReadOnlyList<JsonElement> all, string said)
    {
        var id = ActivitySet.IdOf(all.Single(activity => ActivitySet.TextOf(activity) == said));
        return all
            .Where(activity => activity.GetProperty("type").ValueEquals("message")
                && activity.TryGetProperty("replyToId", out var earlier) && earlier.ValueEquals(id))
            .Select(ActivitySet.TextOf);
    }
}
