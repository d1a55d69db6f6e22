using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

/// <summary>An adapter whose channel is three lists.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity MessageFromUser(string? text = "hello") => new()
    {
        Type = ActivityTypes.Message,
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example",
        Locale = "en-GB",
        From = new ChannelAccount("user", "Ann"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "talk"),
    };

    public TurnContext NewTurn(Activity? activity = null) => new(this, activity ?? MessageFromUser());

    public Task RunAsync(ITurnContext turn, BotCallbackHandler bot, CancellationToken cancellationToken = default) =>
        RunPipelineAsync(turn, bot, cancellationToken);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = activities.Select((_, index) => new ResourceResponse($"out-{Sent.Count + index + 1}")).ToArray();
        Sent.AddRange(activities);
        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
