using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using SmartBot.Turns;

namespace SmartBot.Tests.Turns;

/// <summary>A channel that takes nothing more for a conversation, until something happens there.</summary>
public class HoldTests
{
    [Theory]
    [InlineData("BotDisabledByAdmin")]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("MessageWritesBlocked")]
    public async Task A_blocked_conversation_waits_until_the_person_writes_and_goes_on_in_order(string code)
    {
        await using var host = await StartAsync();
        await BlockAsync(host, code);

        await AssertStillAsync(host);
        await host.SayAsync("I am back");
        await AssertGoesOnAsync(host, "two");
    }

    [Theory]
    [InlineData("add")]
    [InlineData("add-upgrade")]
    [InlineData(null)]
    public async Task A_conversation_without_the_bot_waits_until_it_is_installed(string? action)
    {
        await using var host = await StartAsync();
        await BlockAsync(host, "BotNotInConversationRoster");

        await host.SayAsync("silent");
        await AssertStillAsync(host);
        await host.SayAsync(null, activity => Installation(activity, "remove"));
        await host.SayAsync(null, activity => Installation(activity, "remove-upgrade"));
        await AssertStillAsync(host);
        await host.SayAsync(null, activity => Installation(activity, action));
        await AssertGoesOnAsync(host);
    }

    [Fact]
    public async Task A_held_conversation_is_left_alone_and_counts_as_waiting_but_not_as_late()
    {
        await using var host = await StartAsync();
        await BlockAsync(host, "ConversationBlockedByUser");

        host.Clock.Advance(TimeSpan.FromHours(1));
        var look = await host.Host.Service<Outbox>().LookAsync(false, default);

        Assert.Equal((2, TimeSpan.Zero), (look.Depth, look.Age));
        Assert.Empty(look.Due);
    }

    [Fact]
    public async Task One_blocked_conversation_blocks_no_other()
    {
        await using var host = await StartAsync();
        await BlockAsync(host, "BotDisabledByAdmin");

        await host.SayAsync("hi", activity => activity["conversation"]!["id"] = "another");
        await host.Channel.NextAsync();
        await host.Channel.NextAsync();

        Assert.Equal(["hi one", "hi one", "hi two"], host.Channel.Texts);
    }

    private static void Installation(JsonObject activity, string? action) => (activity["type"], activity["action"]) = ("installationUpdate", action);

    private static Task<ChannelHost> StartAsync() => ChannelHost.StartAsync(new TellingBot((turn, token) => turn.Activity.Text is null or "silent"
        ? Task.CompletedTask
        : turn.SendActivitiesAsync([MessageFactory.Text($"{turn.Activity.Text} one"), MessageFactory.Text($"{turn.Activity.Text} two")], token)));

    private static async Task BlockAsync(ChannelHost host, string code)
    {
        host.Channel.Answer(FakeChannel.Status(403, $$$"""{"error":{"code":"{{{code}}}","message":"no"}}"""));
        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        await host.OutboxWhenAsync(items => items is [{ Problem: "403" }, { Problem: null }]);
    }

    // Nothing is even claimed, however long it waits.
    private static async Task AssertStillAsync(ChannelHost host)
    {
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal((null, null), await host.Host.Service<Outbox>().ClaimAsync("test/c", default));
        Assert.Single(host.Channel.Sent);
        Assert.NotNull(Assert.Single(await host.RowsAsync<SmartBot.Data.Conversation>()).Hold);
    }

    private static async Task AssertGoesOnAsync(ChannelHost host, string? last = null)
    {
        string?[] expected = last is null ? ["hi one", "hi two"] : ["hi one", "hi two", "I am back one", "I am back two"];
        foreach (var text in expected)
        {
            Assert.Equal(text, FakeChannel.TextOf(await host.Channel.NextAsync()));
        }

        Assert.Empty(await host.OutboxWhenAsync(items => items.Count == 0));
        Assert.Null(Assert.Single(await host.RowsAsync<SmartBot.Data.Conversation>()).Hold);
    }
}
