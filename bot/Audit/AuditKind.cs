namespace SmartBot.Audit;

/// <summary>What the audit tells of. The names are stored and hashed, so they never change.</summary>
internal enum AuditKind
{
    /// <summary>A coach has read what is kept of a person.</summary>
    ReadByCoach,

    /// <summary>The person has taken a copy of all that is kept of them.</summary>
    Exported,

    /// <summary>All that was kept of a person has been deleted.</summary>
    Erased,

    ConsentGiven,

    ConsentWithdrawn,
}
