namespace SmartBot.Dialogs.Goals;

/// <summary>A goal as it was confirmed once (S3.5, S4.35).</summary>
public sealed record GoalVersion
{
    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Why it was changed, in the person's words; null for the first, or where no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was confirmed (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
