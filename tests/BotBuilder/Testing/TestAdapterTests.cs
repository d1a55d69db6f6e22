using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Testing;

public class TestAdapterTests
{
    private static readonly BotCallbackHandler Echo = (turn, ct) => turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: ct);

    [Fact]
    public async Task A_message_comes_from_the_tests_person_to_the_bot_in_the_adapters_conversation()
    {
        Activity? seen = null;
        var adapter = new TestAdapter("webchat");

        await adapter.SendTextToBotAsync("hi", Note, CancellationToken.None);

        Assert.Equal(
            ("message", "hi", "webchat", "user1", "bot", "convo1", "0"),
            (seen!.Type, seen.Text, seen.ChannelId, seen.From.Id, seen.Recipient.Id, seen.Conversation.Id, seen.Id));

        Task Note(ITurnContext turn, CancellationToken cancellationToken)
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task The_same_activity_sent_twice_is_two_activities()
    {
        var ids = new List<string>();
        var adapter = new TestAdapter();
        var card = new Activity { Value = "{}" };
        BotCallbackHandler note = (turn, _) =>
        {
            ids.Add(turn.Activity.Id);
            return Task.CompletedTask;
        };

        await adapter.ProcessActivityAsync(card, note);
        await adapter.ProcessActivityAsync(card, note);

        Assert.Equal(["0", "1"], ids);
    }

    [Fact]
    public async Task Another_persons_message_stays_theirs()
    {
        var adapter = new TestAdapter();

        await adapter.ProcessActivityAsync(
            new Activity { From = new ChannelAccount("bo"), Text = "hi" },
            (turn, ct) => turn.SendActivityAsync($"hi {turn.Activity.From.Id}", cancellationToken: ct));

        Assert.Equal("hi bo", Next(adapter));
    }

    [Fact]
    public async Task Replies_wait_in_order_until_they_are_read()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("a", Echo, CancellationToken.None);
        await adapter.SendTextToBotAsync("b", Echo, CancellationToken.None);

        Assert.Equal(2, adapter.ActiveQueue.Count);
        Assert.Equal("echo a", Next(adapter));
        Assert.Equal("echo b", (await adapter.GetNextReplyAsync()).AsMessageActivity().Text);
        Assert.Null(Next(adapter));
    }

    [Fact]
    public async Task A_reply_that_comes_later_is_waited_for()
    {
        var adapter = new TestAdapter();
        var coming = adapter.GetNextReplyAsync();
        Assert.False(coming.IsCompleted);

        await adapter.SendTextToBotAsync("late", Echo, CancellationToken.None);

        Assert.Equal("echo late", (await coming.WaitAsync(TimeSpan.FromSeconds(5))).AsMessageActivity().Text);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_reply_goes_past_one_who_no_longer_waits()
    {
        var adapter = new TestAdapter();
        using var gone = new CancellationTokenSource();
        var abandoned = adapter.GetNextReplyAsync(gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);

        await adapter.SendTextToBotAsync("a", Echo, CancellationToken.None);

        Assert.Equal("echo a", Next(adapter));
    }

    [Fact]
    public async Task An_unread_reply_can_be_changed_or_taken_back()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync(
            "x",
            async (turn, ct) =>
            {
                var first = await turn.SendActivityAsync("first", cancellationToken: ct);
                var second = await turn.SendActivityAsync("second", cancellationToken: ct);
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "first, better" }, ct);
                await turn.DeleteActivityAsync(second.Id, ct);
            },
            CancellationToken.None);

        Assert.Equal(["first, better"], adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_are_kept_only_where_asked_for(bool asked, int kept)
    {
        var adapter = new TestAdapter("test", asked);

        await adapter.SendTextToBotAsync("x", (turn, ct) => turn.SendActivityAsync(Activity.CreateTraceActivity("state"), ct), CancellationToken.None);

        Assert.Equal(kept, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task What_a_bot_throws_goes_to_the_turns_error_handler()
    {
        var adapter = new TestAdapter { OnTurnError = (turn, exception) => turn.SendActivityAsync($"Sorry: {exception.Message}") };

        await adapter.SendTextToBotAsync("x", (_, _) => throw new TimeoutException("slow"), CancellationToken.None);

        Assert.Equal("Sorry: slow", Next(adapter));
    }

    private static string? Next(TestAdapter adapter) => adapter.GetNextReply()?.AsMessageActivity().Text;
}
