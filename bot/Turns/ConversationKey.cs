using Microsoft.Bot.Schema;
using SmartBot.DirectLine;

namespace SmartBot.Turns;

/// <summary>The id under which a conversation is stored. Channels give their ids each on their own, so another channel's has its name before it.</summary>
internal static class ConversationKey
{
    public static string Of(Activity activity) => activity.ChannelId == DirectLineChannel.Id
        ? activity.Conversation.Id
        : $"{activity.ChannelId}/{activity.Conversation.Id}";
}
