namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>All that a word of the lexicon can mean; which of it holds is decided by the words around it.</summary>
internal sealed record Sense
{
    /// <summary>A word that recognition knows nothing about.</summary>
    public static Sense None { get; } = new();

    public Role Roles { get; init; }

    /// <summary>The number named, or the count of a frequency ("twice"), or of a vague amount ("few").</summary>
    public double Number { get; init; }

    public int Ordinal { get; init; }

    /// <summary>1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>1 (Monday) to 7.</summary>
    public int Weekday { get; init; }

    /// <summary>Days ahead of today.</summary>
    public int Offset { get; init; }

    /// <summary>A unit ("fortnight" is two weeks) or the period of a rate ("daily").</summary>
    public Amount Amount { get; init; }

    /// <summary>The rule of a holiday, the code of a season or of a part of the day.</summary>
    public string Code { get; init; } = "";

    /// <summary>The lexicon has it.</summary>
    public bool IsKnown => !ReferenceEquals(this, None);

    public bool Is(Role role) => (Roles & role) != 0;
}
