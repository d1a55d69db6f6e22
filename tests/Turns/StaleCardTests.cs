using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Turns;

/// <summary>Buttons that are tapped late or out of order (reliability: F8).</summary>
public class StaleCardTests
{
    private const string Refusal = "That card is from an earlier moment, so I left it as it was.";

    [Fact]
    public async Task Every_button_of_a_finished_talk_is_refused_politely_when_it_is_tapped_late_and_changes_nothing()
    {
        await using var host = GoalConversation.StartHost();
        var client = await DirectLineClient.ForAsync(host, "dl_ann");
        using var talk = await RawGoalTalk.OnStreamAsync(client);
        await GoalConversation.HoldAsync(talk);
        var before = await GoalsAsync(host, "dl_ann");
        ((FakeTimeProvider)host.Service<TimeProvider>()).Advance(TimeSpan.FromMinutes(29));

        var buttons = (await client.ReadAllAsync()).SelectMany(GoalConversation.Objects)
            .Where(part => part.TryGetProperty("type", out var type) && type.ValueEquals("Action.Submit")).Select(part => part.GetProperty("data")).ToList();
        var replies = new List<string?>();
        foreach (var button in buttons)
        {
            replies.Add(ActivitySet.TextOf(await talk.SayAsync(new { value = button })));
        }

        Assert.True(buttons.Count > 10, $"{buttons.Count} buttons");
        Assert.All(replies, reply => Assert.True(reply is Refusal or "This goal is saved already.", reply));
        Assert.Equal(before, await GoalsAsync(host, "dl_ann"));
    }

    [Theory]
    [InlineData("review.change", "Which part would you like to change?")]
    [InlineData("review.later", "We stop here.")]
    [InlineData("review.save", "Saved.")]
    public async Task A_button_counts_once_though_its_message_comes_again_under_another_id(string pick, string effect)
    {
        await using var host = GoalConversation.StartHost();
        using var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(host, "dl_eve"));
        var button = GoalConversation.OnCard(await GoalConversation.ReviewAsync(talk), pick);

        var first = ActivitySet.TextOf(await talk.SayAsync(new { value = button }));
        var before = await GoalsAsync(host, "dl_eve");
        var second = ActivitySet.TextOf(await talk.SayAsync(new { value = button }));

        Assert.StartsWith(effect, first, StringComparison.Ordinal);
        Assert.True(second is Refusal or "This goal is saved already.", second);
        Assert.Equal(before, await GoalsAsync(host, "dl_eve"));
    }

    [Fact]
    public async Task Another_button_of_the_same_card_still_counts()
    {
        await using var host = GoalConversation.StartHost();
        using var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(host, "dl_eve"));
        var card = await GoalConversation.ReviewAsync(talk);

        await talk.SayAsync(new { value = GoalConversation.OnCard(card, "review.change") });
        var saved = await talk.SayAsync(new { value = GoalConversation.OnCard(card, "review.save") });

        Assert.StartsWith("Saved.", ActivitySet.TextOf(saved), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_earlier_moment_of_the_goal_is_refused_and_the_question_stays()
    {
        await using var host = GoalConversation.StartHost();
        using var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(host, "dl_bob"));
        await talk.GreetingAsync();
        await talk.SayAsync(new { text = "yes" });
        await talk.SayAsync(new { text = "walk more" });
        var goal = Assert.Single(await host.Service<IGoalStore>().ListAsync("directline/dl_bob", default));
        var before = await GoalsAsync(host, "dl_bob");

        var late = await talk.SayAsync(new { value = new { pick = "review.save", goalId = goal.Id, revision = goal.Revision - 1 } });

        Assert.Equal(Refusal, ActivitySet.TextOf(late));
        Assert.Equal(before, await GoalsAsync(host, "dl_bob"));
        Assert.Contains("What will you be doing?", ActivitySet.TextOf(await talk.SayAsync(new { text = "just me" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_sent_an_hour_ago_is_answered_like_any_other()
    {
        await using var host = await ChannelHost.StartAsync();

        await host.SayAsync("now");
        await host.SayAsync("an hour late", activity => (activity["timestamp"], activity["localTimestamp"]) = ("2027-03-10T09:00:00Z", "2027-03-10T09:00:00Z"));
        await host.Channel.NextAsync();
        await host.Channel.NextAsync();

        Assert.Equal([EchoBot.ReplyTo("now"), EchoBot.ReplyTo("an hour late")], host.Channel.Texts);
    }

    private static async Task<string> GoalsAsync(TestHost host, string userId) =>
        JsonSerializer.Serialize(await host.Service<IGoalStore>().ListAsync($"directline/{userId}", default));
}
