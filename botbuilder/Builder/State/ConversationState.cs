namespace Microsoft.Bot.Builder;

/// <summary>State that everybody in a conversation shares.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return activity is { ChannelId: { } channel, Conversation.Id: { } conversation }
            ? $"{channel}/conversations/{conversation}"
            : throw new ArgumentException("The activity lacks a channel id or a conversation id.", nameof(turnContext));
    }
}
