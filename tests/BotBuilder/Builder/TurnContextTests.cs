using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_person_and_gets_the_channels_id()
    {
        using var turn = _adapter.NewTurn();

        var response = await turn.SendActivityAsync("hi", inputHint: InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("out-1", response.Id);
        Assert.Equal("out-1", sent.Id);
        Assert.Equal("in-1", sent.ReplyToId);
        Assert.Equal("bot", sent.From.Id);
        Assert.Equal("user", sent.Recipient.Id);
        Assert.Equal("talk", sent.Conversation.Id);
        Assert.Equal("https://channel.example", sent.ServiceUrl);
        Assert.Equal("en-GB", sent.Locale);
        Assert.Equal(InputHints.ExpectingInput, sent.InputHint);
    }

    [Fact]
    public async Task A_message_counts_as_a_response_and_a_trace_does_not()
    {
        using var turn = _adapter.NewTurn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("note"));
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hi");
        Assert.True(turn.Responded);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Empty_text_is_refused(string? text)
    {
        using var turn = _adapter.NewTurn();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivityAsync(text));
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_they_were_added_and_may_change_it()
    {
        using var turn = _adapter.NewTurn();
        var seen = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            seen.Add("first in");
            activities.Add(MessageFactory.Text("and more"));
            var responses = await next();
            seen.Add("first out");
            return responses;
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add($"second in: {activities.Count}");
            return next();
        });

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("hi")]);

        Assert.Equal(["first in", "second in: 2", "first out"], seen);
        Assert.Equal(["hi", "and more"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Equal(2, responses.Length);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_message_back()
    {
        using var turn = _adapter.NewTurn();
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        await turn.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task An_update_passes_its_handlers_in_order_and_is_addressed()
    {
        using var turn = _adapter.NewTurn();
        var seen = new List<int>();
        turn.OnUpdateActivity((_, _, next) => Note(seen, 1, next));
        turn.OnUpdateActivity((_, _, next) => Note(seen, 2, next));

        await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "old", Text = "new" });

        Assert.Equal([1, 2], seen);
        Assert.Equal(("old", "new", "talk"), (_adapter.Updated[0].Id, _adapter.Updated[0].Text, _adapter.Updated[0].Conversation.Id));
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task A_deletion_names_the_activity_and_passes_its_handlers_in_order()
    {
        using var turn = _adapter.NewTurn();
        var seen = new List<string>();
        turn.OnDeleteActivity((_, reference, next) => Note(seen, $"1 {reference.ActivityId}", next));
        turn.OnDeleteActivity((_, reference, next) => Note(seen, $"2 {reference.ActivityId}", next));

        await turn.DeleteActivityAsync("old");

        Assert.Equal(["1 old", "2 old"], seen);
        Assert.Equal(("old", "talk"), (_adapter.Deleted[0].ActivityId, _adapter.Deleted[0].Conversation.Id));
    }

    [Fact]
    public async Task Expected_replies_are_kept_for_the_answer_instead_of_being_sent()
    {
        var message = RecordingAdapter.MessageFromUser();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = _adapter.NewTurn(message);

        await turn.SendActivityAsync("hi");
        await turn.SendActivityAsync("there");

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["hi", "there"], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_found_in_the_turn_even_with_expected_replies()
    {
        var invoke = RecordingAdapter.MessageFromUser();
        invoke.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = _adapter.NewTurn(invoke);

        await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200 } });

        var answer = turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey);
        Assert.Equal(200, Assert.IsType<InvokeResponse>(answer.Value).Status);
    }

    [Fact]
    public void The_turns_state_is_kept_by_key_or_by_type_and_disposed_of_with_it()
    {
        var held = new MemoryStream();
        using (var turn = _adapter.NewTurn())
        {
            turn.TurnState.Add("held", held);
            turn.TurnState.Set(new ConversationAccount(id: "by type"));
            Assert.Same(held, turn.TurnState.Get<MemoryStream>("held"));
            Assert.Equal("by type", turn.TurnState.Get<ConversationAccount>().Id);
            Assert.Null(turn.TurnState.Get<string>("held"));
            Assert.Throws<ArgumentException>(() => turn.TurnState.Add("held", "again"));

            turn.TurnState.Set<ConversationAccount>(null!);
            Assert.Null(turn.TurnState.Get<ConversationAccount>());
        }

        Assert.False(held.CanRead);
    }

    private static Task<ResourceResponse> Note(List<int> seen, int what, Func<Task<ResourceResponse>> next)
    {
        seen.Add(what);
        return next();
    }

    private static Task Note(List<string> seen, string what, Func<Task> next)
    {
        seen.Add(what);
        return next();
    }
}
