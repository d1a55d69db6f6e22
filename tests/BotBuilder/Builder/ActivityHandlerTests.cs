using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("smoke signal", "unrecognised")]
    public async Task Each_kind_of_activity_has_its_method(string type, string expected)
    {
        await RunAsync(new Activity { Type = type });
        Assert.Equal([expected], _bot.Seen);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => RunAsync(new Activity()));

    [Theory]
    [InlineData("add", "added")]
    [InlineData("add-upgrade", "added")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    [InlineData("other", null)]
    public async Task Installing_and_upgrading_are_one_to_the_bot(string action, string? expected)
    {
        await RunAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });
        Assert.Equal(expected is null ? [] : [expected], _bot.Seen);
    }

    [Fact]
    public async Task Members_are_welcomed_and_seen_off_but_not_the_bot_alone()
    {
        await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = Members("bot") });
        await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = Members("bot") });
        Assert.Empty(_bot.Seen);

        await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = Members("bot", "user") });
        await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = Members("user") });
        Assert.Equal(["members added: bot, user", "members removed: user"], _bot.Seen);
    }

    [Fact]
    public async Task Reactions_that_came_and_went_are_both_told()
    {
        await RunAsync(new Activity
        {
            Type = ActivityTypes.MessageReaction,
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("sad")],
        });
        Assert.Equal(["reacted: like", "took back: sad"], _bot.Seen);
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_with_501() =>
        Assert.Equal(501, (await InvokeAsync("no such thing", null)).Status);

    [Fact]
    public async Task A_press_on_an_adaptive_card_reaches_the_bot_and_gets_its_answer()
    {
        var response = await InvokeAsync("adaptiveCard/action", new AdaptiveCardInvokeValue
        {
            Action = new AdaptiveCardInvokeAction { Type = "Action.Execute", Verb = "confirm" },
        });

        Assert.Equal(200, response.Status);
        Assert.Equal("confirm", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Fact]
    public async Task A_bot_without_cards_answers_a_press_with_501()
    {
        var value = new AdaptiveCardInvokeValue { Action = new AdaptiveCardInvokeAction { Type = "Action.Execute" } };
        Assert.Equal(501, (await InvokeAsync("adaptiveCard/action", value, new ActivityHandler())).Status);
    }

    public static TheoryData<object?> BadCardValues => new(
        null,
        new AdaptiveCardInvokeValue(),
        new AdaptiveCardInvokeValue { Action = new AdaptiveCardInvokeAction { Type = "Action.Submit" } });

    [Theory]
    [MemberData(nameof(BadCardValues))]
    public async Task A_press_that_makes_no_sense_is_answered_with_400_and_an_error(object? value)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        Assert.Equal(400, response.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        Assert.False(string.IsNullOrEmpty(Assert.IsType<Error>(body.Value).Message));
        Assert.Empty(_bot.Seen);
    }

    [Fact]
    public async Task A_bot_may_refuse_an_invoke_with_its_own_status()
    {
        var value = new AdaptiveCardInvokeValue { Action = new AdaptiveCardInvokeAction { Type = "Action.Execute", Verb = "forbidden" } };
        Assert.Equal(403, (await InvokeAsync("adaptiveCard/action", value)).Status);
    }

    private static List<ChannelAccount> Members(params string[] ids) => [.. ids.Select(id => new ChannelAccount(id))];

    private async Task<InvokeResponse> InvokeAsync(string name, object? value, IBot? bot = null)
    {
        await RunAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value }, bot);
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private async Task RunAsync(Activity activity, IBot? bot = null)
    {
        activity.ApplyConversationReference(RecordingAdapter.MessageFromUser().GetConversationReference(), isIncoming: true);
        using var turn = _adapter.NewTurn(activity);
        await (bot ?? _bot).OnTurnAsync(turn);
    }

    private sealed class NotingBot : ActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message delete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognised");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("added");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"members added: {string.Join(", ", membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"members removed: {string.Join(", ", membersRemoved.Select(member => member.Id))}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"reacted: {messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"took back: {messageReactions[0].Type}");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            invokeValue.Action.Verb == "forbidden"
                ? throw new InvokeResponseException(HttpStatusCode.Forbidden)
                : Task.FromResult(new AdaptiveCardInvokeResponse
                {
                    StatusCode = 200,
                    Type = "application/vnd.microsoft.activity.message",
                    Value = invokeValue.Action.Verb,
                });

        private Task Note(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
