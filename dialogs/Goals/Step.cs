namespace SmartBot.Dialogs.Goals;

/// <summary>A smaller step on the way to a goal, with its own person and date (S0.15, S2.6, S4.18, S4.31).</summary>
public sealed record Step
{
    /// <summary>What needs to happen, in the person's words.</summary>
    public required string What { get; init; }

    /// <summary>Who sees to it; null where nobody was named.</summary>
    public string? Who { get; init; }

    /// <summary>The last day for it, in the person's time zone; null where none was named.</summary>
    public DateOnly? By { get; init; }

    /// <summary>When it is to be, in the person's words; null where they said nothing.</summary>
    public string? When { get; init; }

    /// <summary>How it will be known that it is done; null where that was not said.</summary>
    public string? Measure { get; init; }

    /// <summary>The person's day on which it was asked about; null where it was not.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>The person's day on which they said that it is done; null where it is not.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>When it was told (UTC); no other step of the goal has the same.</summary>
    public required DateTimeOffset At { get; init; }
}
