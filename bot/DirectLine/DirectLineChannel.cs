using Microsoft.Bot.Schema;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>The names that stand in every activity of the channel.</summary>
internal static class DirectLineChannel
{
    /// <summary>The channel's id, for our own page too: one person has one set of goals, whatever client they use.</summary>
    public const string Id = "directline";

    /// <summary>Whose goals a person of the channel has.</summary>
    public static string OwnerOf(string userId) => SmartBot.Dialogs.Conversation.Person.OwnerOf(Id, userId);

    public static ChannelAccount Bot() => new() { Id = "smartbot", Name = "SmartBot", Role = "bot" };

    public static ChannelAccount Person(string userId) => new() { Id = userId, Role = "user" };

    public static ConversationAccount Account(string conversationId) => new() { Id = conversationId };

    /// <summary>Tells the bot that the person has come.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="locale">What their client asks to be spoken to in.</param>
    public static Activity Joining(Conversation conversation, string locale) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        ChannelId = Id,
        Conversation = Account(conversation.Id),
        From = Person(conversation.UserId),
        Recipient = Bot(),
        MembersAdded = [Person(conversation.UserId)],
        Locale = locale,
    };
}
