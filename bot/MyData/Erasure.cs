namespace SmartBot.MyData;

/// <summary>A person's wish that all that is kept of them be deleted, and the receipt for it afterwards, which names nobody.</summary>
internal sealed class Erasure
{
    /// <summary>Made of the receipt, and no way back to it: see <see cref="Receipt"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Whose data; empty once it is deleted.</summary>
    public required string OwnerId { get; set; }

    /// <summary>Whose data it was, readable with the receipt alone.</summary>
    public required string SealedOwner { get; init; }

    /// <summary>Whether the person asked for it; else their time was up (<see cref="RetentionOptions.Days"/>).</summary>
    public required bool IsAsked { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Nothing is deleted before, so that what the bot said last is still read.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was done; null before.</summary>
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>How many rows of each table went, such as <c>Goal 2, LoggedActivity 40</c>; empty before.</summary>
    public string Counts { get; set; } = "";
}
