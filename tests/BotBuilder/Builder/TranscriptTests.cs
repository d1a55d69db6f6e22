using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed class TranscriptTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly MemoryTranscriptStore _store = new();

    public TranscriptTests() => _adapter.Use(new TranscriptLoggerMiddleware(_store));

    [Fact]
    public async Task Both_sides_are_logged_in_order_with_the_channels_ids()
    {
        await RunAsync((turn, token) => turn.SendActivitiesAsync([MessageFactory.Text("hi"), MessageFactory.Text("there")], token));

        var transcript = await ReadAsync();
        Assert.Equal([("in-1", "hello"), ("out-1", "hi"), ("out-2", "there")], transcript.Select(activity => (activity.Id, activity.Text)));
        Assert.Equal(RoleTypes.User, transcript[0].From.Role);
    }

    [Fact]
    public async Task A_later_change_of_an_activity_does_not_reach_the_transcript()
    {
        var reply = MessageFactory.Text("hi");
        await RunAsync((turn, token) => turn.SendActivityAsync(reply, token));
        reply.Text = "changed";

        Assert.Equal("hi", (await ReadAsync())[1].Text);
    }

    [Fact]
    public async Task Updates_and_deletions_are_logged_as_such()
    {
        await RunAsync(async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync(MessageFactory.Text("hi"), token);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "hello" }, token);
            await turn.DeleteActivityAsync(sent.Id, token);
        });

        var transcript = await ReadAsync();
        Assert.Equal(
            [(ActivityTypes.Message, "out-1", "hi"), (ActivityTypes.MessageUpdate, "out-1", "hello"), (ActivityTypes.MessageDelete, "out-1", null!)],
            transcript.Skip(1).Select(activity => (activity.Type, activity.Id, activity.Text)));
        Assert.All(transcript, activity => Assert.Equal("talk", activity.Conversation.Id));
    }

    [Fact]
    public async Task What_was_said_before_a_turn_broke_is_logged()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync(MessageFactory.Text("hi"), token);
            throw new InvalidOperationException("broken");
        }));

        Assert.Equal(["hello", "hi"], (await ReadAsync()).Select(activity => activity.Text));
    }

    [Fact]
    public async Task The_event_that_opens_a_proactive_turn_is_not_logged()
    {
        var reference = RecordingAdapter.MessageFromUser().GetConversationReference();
        await _adapter.ContinueConversationAsync("app", reference, (turn, token) => turn.SendActivityAsync(MessageFactory.Text("hi"), token), default);

        Assert.Equal("hi", Assert.Single(await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages_that_join_up()
    {
        foreach (var number in Enumerable.Range(1, 45))
        {
            await _store.LogActivityAsync(At(number));
        }

        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "talk", token);
            ids.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal(Enumerable.Range(1, 45).Select(number => $"{number}"), ids);
    }

    [Fact]
    public async Task A_transcript_can_begin_at_an_instant()
    {
        await _store.LogActivityAsync(At(1));
        await _store.LogActivityAsync(At(2));

        var page = await _store.GetTranscriptActivitiesAsync("test", "talk", startDate: At(2).Timestamp!.Value);

        Assert.Equal("2", Assert.Single(page.Items).Id);
    }

    [Fact]
    public async Task Transcripts_are_listed_by_channel_and_can_be_deleted()
    {
        await _store.LogActivityAsync(At(1));
        var info = Assert.Single((await _store.ListTranscriptsAsync("test")).Items);
        Assert.Equal(("test", "talk"), (info.ChannelId, info.Id));
        Assert.Empty((await _store.ListTranscriptsAsync("other")).Items);

        await _store.DeleteTranscriptAsync("test", "talk");
        Assert.Empty(await ReadAsync());
    }

    private static Activity At(int minute)
    {
        var activity = RecordingAdapter.MessageFromUser();
        activity.Id = $"{minute}";
        activity.Timestamp = new DateTimeOffset(2026, 11, 23, 10, minute, 0, TimeSpan.Zero);
        return activity;
    }

    private async Task RunAsync(BotCallbackHandler bot)
    {
        using var turn = _adapter.NewTurn();
        await _adapter.RunAsync(turn, bot);
    }

    private async Task<Activity[]> ReadAsync() =>
        [.. (await _store.GetTranscriptActivitiesAsync("test", "talk")).Items.Cast<Activity>()];
}
