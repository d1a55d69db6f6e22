namespace Microsoft.Bot.Schema;

/// <summary>Members came to or left the conversation.</summary>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount> MembersAdded { get; set; }

    IList<ChannelAccount> MembersRemoved { get; set; }
}

/// <summary>The bot was installed or removed; the action says which.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}

/// <summary>A named event, sent by a program rather than by a person.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}

/// <summary>A named request that expects an <c>InvokeResponse</c>.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}

/// <summary>A note for whoever debugs the bot; channels do not show it.</summary>
public interface ITraceActivity : IActivity
{
    string Name { get; set; }

    string Label { get; set; }

    string ValueType { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}

/// <summary>Reactions were put on or taken off the message that ReplyToId names.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}

/// <summary>The conversation ended; the code says why.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}

/// <summary>The message of that id has a new content.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}

/// <summary>The message of that id is gone.</summary>
public interface IMessageDeleteActivity : IActivity
{
}

/// <summary>The sender is typing.</summary>
public interface ITypingActivity : IActivity
{
}

// Nothing here reads the kinds below. They stand because Activity implements them in the real SDK.

/// <summary>The bot was added to or removed from a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}

/// <summary>A command to be carried out.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}

/// <summary>What became of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}

/// <summary>The conversation is handed to someone else.</summary>
public interface IHandoffActivity : IActivity
{
}

/// <summary>A private suggestion to one person about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
}
