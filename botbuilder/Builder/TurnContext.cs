using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// One turn. What is sent passes the handlers in the order in which they were added, then goes to the adapter,
/// or with delivery mode <c>expectReplies</c> into <see cref="BufferedReplyActivities"/>.
/// </summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _sending = [];
    private readonly List<UpdateActivityHandler> _updating = [];
    private readonly List<DeleteActivityHandler> _deleting = [];

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = new();

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>What a turn with delivery mode <c>expectReplies</c> has said so far.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _sending.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _updating.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _deleting.Add(handler);
        return this;
    }

    /// <exception cref="ArgumentException">The text is empty.</exception>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        return SendActivityAsync(MessageFactory.Text(textReplyToSend, speak, inputHint), cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is [var only, ..] ? only : new ResourceResponse();
    }

    /// <summary>Addresses the activities to this turn's conversation and sends them, in order.</summary>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => ((Activity)activity).ApplyConversationReference(reference)).ToList();
        return PassAsync(0);

        Task<ResourceResponse[]> PassAsync(int handler) => handler < _sending.Count
            ? _sending[handler](this, outgoing, () => PassAsync(handler + 1))
            : DeliverAsync(outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return PassAsync(0);

        Task<ResourceResponse> PassAsync(int handler) => handler < _updating.Count
            ? _updating[handler](this, outgoing, () => PassAsync(handler + 1))
            : Adapter.UpdateActivityAsync(this, outgoing, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return PassAsync(0);

        Task PassAsync(int handler) => handler < _deleting.Count
            ? _deleting[handler](this, conversationReference, () => PassAsync(handler + 1))
            : Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            TurnState.Dispose();
        }
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(outgoing)
            : await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
        foreach (var (activity, response) in outgoing.Zip(responses))
        {
            activity.Id = response?.Id ?? activity.Id;
        }

        Responded |= outgoing.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        // The adapter, which would put the answer to an invoke there, does not see these activities.
        if (outgoing.Find(activity => activity.Type == ActivityTypesEx.InvokeResponse) is { } answer)
        {
            TurnState.Set(BotAdapter.InvokeResponseKey, answer);
        }

        BufferedReplyActivities.AddRange(outgoing);
        return [.. outgoing.Select(_ => new ResourceResponse())];
    }
}
