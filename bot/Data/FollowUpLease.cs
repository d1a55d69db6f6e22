namespace SmartBot.Data;

/// <summary>Columns of a goal that are the scheduler's own: who asks about it now, and what stopped it. No goal knows of them.</summary>
internal static class FollowUpLease
{
    /// <summary>The token of the process that has claimed the follow-up; null where none has.</summary>
    public const string Lease = nameof(Lease);

    /// <summary>Until when it is that process's.</summary>
    public const string LeasedUntil = nameof(LeasedUntil);

    /// <summary>Why the goal is not followed up any more, such as the type of a failure; never any content.</summary>
    public const string Problem = "FollowUpProblem";
}
