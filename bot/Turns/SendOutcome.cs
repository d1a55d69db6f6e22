using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>What to do after a sending.</summary>
internal enum SendKind
{
    /// <summary>The channel has the message.</summary>
    Sent,

    /// <summary>Send it again later.</summary>
    Retry,

    /// <summary>Keep it, and what follows, until the channel takes messages again.</summary>
    Hold,

    /// <summary>Give it up; what follows goes on.</summary>
    Dead,
}

/// <summary>How a sending went.</summary>
/// <param name="Kind">What to do next.</param>
/// <param name="Problem">The status or the kind of failure; null where there was none.</param>
internal sealed record SendOutcome(SendKind Kind, string? Problem = null)
{
    public static readonly SendOutcome Sent = new(SendKind.Sent);

    /// <summary>How long to wait before the next try.</summary>
    public TimeSpan After { get; init; }

    /// <summary>The channel may have the message although it did not say so.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>What to wait for.</summary>
    public DeliveryHold Hold { get; init; }
}
