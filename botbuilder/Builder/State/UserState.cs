namespace Microsoft.Bot.Builder;

/// <summary>State of one person on one channel, in whichever conversation.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return activity is { ChannelId: { } channel, From.Id: { } user }
            ? $"{channel}/users/{user}"
            : throw new ArgumentException("The activity lacks a channel id or a sender's id.", nameof(turnContext));
    }
}
