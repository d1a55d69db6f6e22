namespace SmartBot.Dialogs.Goals;

/// <summary>What a person said to one purpose, once. What they say later stands beside it and counts from then on.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Version">The wording that they were asked in, one of <see cref="Current"/>.</param>
/// <param name="IsGiven">Whether they agreed; false where they refused, or took it back.</param>
/// <param name="At">When.</param>
public sealed record Consent(ConsentPurpose Purpose, int Version, bool IsGiven, DateTimeOffset At)
{
    /// <summary>The wording that people are asked in now. Whoever agreed to an earlier one is asked again.</summary>
    public const int Current = 1;
}

/// <summary>What the assistant does with what it is told, each asked about by itself.</summary>
public enum ConsentPurpose
{
    /// <summary>It keeps what it is told. Without this it does nothing.</summary>
    Keep,

    /// <summary>It comes back by itself and asks how it goes.</summary>
    CheckBack,

    /// <summary>The coach sees goals and talk, and that somebody may be in danger.</summary>
    Coach,
}
