using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The conversations of a channel; call it through <see cref="ConversationsExtensions"/>. Its own members return the
/// HTTP types of another package in the SDK, so here they are internal.
/// </summary>
public interface IConversations
{
    internal Task<T> SendAsync<T>(HttpMethod method, object body, CancellationToken cancellationToken, params string[] path);
}

/// <summary>
/// What a bot does in a conversation, as the Bot Framework's connector API has it. Each call throws
/// <see cref="HttpRequestException"/> with the status code where the channel refuses; the SDK has a type of its own for that.
/// </summary>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        operations.SendAsync<ConversationResourceResponse>(HttpMethod.Post, parameters, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendAsync<ResourceResponse>(HttpMethod.Post, activity, cancellationToken, conversationId, "activities");

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendAsync<ResourceResponse>(HttpMethod.Post, activity, cancellationToken, conversationId, "activities", activityId);

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendAsync<ResourceResponse>(HttpMethod.Put, activity, cancellationToken, conversationId, "activities", activityId);

    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.SendAsync<ResourceResponse>(HttpMethod.Delete, null, cancellationToken, conversationId, "activities", activityId);
}
