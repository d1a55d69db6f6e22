namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>How a follow-up ended.</summary>
internal enum FollowUpEnd
{
    /// <summary>With closing words: nothing more is asked.</summary>
    Closed,
}
