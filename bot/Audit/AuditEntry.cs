namespace SmartBot.Audit;

/// <summary>One line of the audit: who did what with whose data, and no content. Never changed and never removed; each is chained to the one before.</summary>
internal sealed record AuditEntry
{
    /// <summary>1, 2, 3 … over the whole database.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>Whom it is about, under their <see cref="Pseudonym"/>.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Who did it, under their <see cref="Pseudonym"/>; <see cref="Pseudonym.Host"/> for the host itself.</summary>
    public required string ActorId { get; init; }

    /// <summary>Fixed words and figures, such as a purpose and its version; never anything that somebody said.</summary>
    public required string Detail { get; init; }

    /// <summary>The hash of the entry before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>Over all of the above (<see cref="AuditChain.HashOf"/>).</summary>
    public string Hash { get; init; } = "";
}
