namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A word, a number or a mark of a text.</summary>
internal readonly struct Token
{
    /// <summary>Where it begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>Where the text goes on.</summary>
    public int End { get; init; }

    /// <summary>What the word can mean; <see cref="Reading.Sense.None"/> for anything but a known word.</summary>
    public Sense Sense { get; init; }

    /// <summary>How many digits it has; 0 where it is no number in digits.</summary>
    public int Digits { get; init; }

    /// <summary>Its value, where it has digits.</summary>
    public int Value { get; init; }

    /// <summary>Digits with "st", "nd", "rd" or "th".</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>The mark it is, where it is one; else '\0'.</summary>
    public char Mark { get; init; }

    /// <summary>Nothing stands between it and the token before.</summary>
    public bool IsGlued { get; init; }

    public bool IsWord => Digits == 0 && Mark == '\0' && End > Start;

    public bool Is(Role role) => Sense is not null && Sense.Is(role);
}
