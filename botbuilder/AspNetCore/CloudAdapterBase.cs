using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Turns of channels that are reached over the Bot Framework's connector API: replies go to the activity's service URL,
/// or with delivery mode <c>expectReplies</c> into the response.
/// </summary>
public abstract class CloudAdapterBase : BotAdapter
{
    // The SDK's key, should a bot look.
    private const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    /// <summary>
    /// Sends in order and stops at the first failure. Traces go to the Emulator only; the answer to an invoke stays in the turn.
    /// </summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken) ?? new ResourceResponse();
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var channel = await ConversationsAsync(turnContext, cancellationToken);
        return await channel.UpdateActivityAsync(activity, cancellationToken);
    }

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var channel = await ConversationsAsync(turnContext, cancellationToken);
        await channel.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var activity = reference.GetContinuationActivity();
        // Not the made-up id that it comes with: what the bot says would be a reply to something that nobody has seen.
        activity.Id = reference.ActivityId;
        return ContinueConversationAsync(botAppId, activity, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    /// <summary>The bot itself as the caller: its app id as audience and as app id.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The real SDK's is an instance method.")]
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) =>
        new([new("aud", botAppId ?? ""), new("appid", botAppId ?? "")]);

    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var turn = CreateTurn(continuationActivity, claimsIdentity, factory, audience);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <returns>What the HTTP response is to hold; null for an empty 200.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        var caller = authenticateRequestResult;
        activity.CallerId = caller.CallerId;
        using var turn = CreateTurn(activity, caller.ClaimsIdentity, caller.ConnectorFactory, caller.Audience);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return ResponseOf(turn);
    }

    private static InvokeResponse ResponseOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        return turn.Activity.Type == ActivityTypes.Invoke
            ? turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = 501 }
            : null;
    }

    private TurnContext CreateTurn(Activity activity, ClaimsIdentity caller, ConnectorFactory factory, string audience)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Set(BotIdentityKey, caller);
        turn.TurnState.Set(factory);
        turn.TurnState.Set(OAuthScopeKey, audience);
        return turn;
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            turn.TurnState.Set(InvokeResponseKey, activity);
            return null;
        }

        if (activity.Type == ActivityTypes.Trace && activity.ChannelId != Channels.Emulator)
        {
            return null;
        }

        // The channel gives the id: one that is left from an earlier sending would be taken for an update.
        activity.Id = null;
        var channel = await ConversationsAsync(turn, cancellationToken);
        return string.IsNullOrEmpty(activity.ReplyToId)
            ? await channel.SendToConversationAsync(activity, cancellationToken)
            : await channel.ReplyToActivityAsync(activity, cancellationToken);
    }

    // Made when first needed: most turns of a bot with an outbox of its own send nothing here.
    private static async Task<IConversations> ConversationsAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var client = turn.TurnState.Get<IConnectorClient>();
        if (client is null)
        {
            client = await turn.TurnState.Get<ConnectorFactory>()
                .CreateAsync(turn.Activity.ServiceUrl, turn.TurnState.Get<string>(OAuthScopeKey), cancellationToken);
            turn.TurnState.Set(client);
        }

        return client.Conversations;
    }
}
