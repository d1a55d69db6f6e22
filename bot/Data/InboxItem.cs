namespace SmartBot.Data;

/// <summary>An accepted activity whose turn is not done yet. The row goes in the same transaction in which the turn's effects come.</summary>
internal sealed class InboxItem
{
    public required string ConversationId { get; init; }

    /// <summary>Of the activity in the conversation's log.</summary>
    public required long Sequence { get; init; }

    public required string OwnerId { get; init; }

    /// <summary>How often a turn on it was begun again; a write over another count is refused, so that one process takes it up.</summary>
    public int Tries { get; set; }

    /// <summary>When any process may take it up. Before that it is left to the process that accepted it or tried it last.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>When the assistant gave up on it; null while it has not. It stays here for the operator to see.</summary>
    public DateTimeOffset? DeadAt { get; set; }
}
