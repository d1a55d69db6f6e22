namespace SmartBot.Data;

/// <summary>
/// Something the bot said that has to be sent to a channel elsewhere. Committed with the turn that said it; the row
/// goes when the channel has taken the message. The message itself stands in the conversation's log.
/// </summary>
internal sealed class OutboxItem
{
    public required string ConversationId { get; init; }

    /// <summary>Of the activity in the conversation's log, and the order in which they are sent.</summary>
    public required long Sequence { get; init; }

    public required string OwnerId { get; init; }

    /// <summary>How often it was sent without success.</summary>
    public int Tries { get; set; }

    /// <summary>A sending whose end nobody knows: the channel may have the message.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>When it may be sent (again).</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>The fencing token of who sends it now: who finds another one here has lost it and may write nothing.</summary>
    public string? Lease { get; set; }

    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>When the assistant gave up on it; null while it has not.</summary>
    public DateTimeOffset? DeadAt { get; set; }

    /// <summary>How the last sending failed, such as <c>503</c> or <c>TimeOut</c>; never any content.</summary>
    public string? Problem { get; set; }
}
