namespace SmartBot.Dialogs.Goals;

/// <summary>What one of the others in a plan says to one version of it (S1.6–S1.8, S1.14, S4.23, S4.24).</summary>
public sealed record Agreement
{
    /// <summary>Whose answer it is: the channel and the person's id there.</summary>
    public required string ById { get; init; }

    /// <summary>What they call themselves.</summary>
    public required string Name { get; init; }

    /// <summary>Who they are to the plan: a child, a parent, a practitioner.</summary>
    public required PlanRole Role { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Their own words, whole and unchanged; empty where they said none.</summary>
    public required string Words { get; init; }

    /// <summary>What follows from a disagreement, in their words; null where there is none or nothing was said.</summary>
    public string? Follows { get; init; }

    /// <summary>The number of the version that they were shown.</summary>
    public required int Version { get; init; }

    /// <summary>When they said it (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Who somebody is to a plan.</summary>
public enum PlanRole
{
    Child,
    Parent,
    Practitioner,
    Other,
}

/// <summary>What somebody says to a plan.</summary>
public enum Verdict
{
    Agrees,
    InPart,
    Disagrees,
}
