using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Joins a bot to a channel: takes turns in through the middleware, and sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>Where the turn state holds the caller's claims.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where the turn state holds the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    public BotAdapter()
    {
    }

    /// <summary>Called with what a turn threw; without it the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = new();

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends the activities and returns one response for each, in the same order.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn that the bot itself begins, in the conversation that the reference names.</summary>
    public virtual Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    public virtual async Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>
    /// Passes the turn through the middleware to <paramref name="callback"/>. What is thrown goes to
    /// <see cref="OnTurnError"/>, but for a turn that was cancelled: that nobody waits for, so it ends at once.
    /// </summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null && !IsCancelled(exception))
        {
            await OnTurnError(turnContext, exception);
        }

        bool IsCancelled(Exception exception) =>
            exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
    }
}
