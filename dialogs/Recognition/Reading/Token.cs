namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A word, a number or a mark of a text.</summary>
/// <remarks>Fields, not properties: each property would be compiled on its own while the first person waits.</remarks>
/// <param name="start">Where it begins in the text.</param>
/// <param name="end">Where the text goes on.</param>
/// <param name="sense">What the word can mean.</param>
/// <param name="isGlued">Nothing stands between it and the token before.</param>
internal readonly struct Token(int start, int end, Sense sense, bool isGlued)
{
    /// <summary>Where it begins in the text.</summary>
    public readonly int Start = start;

    /// <summary>Where the text goes on.</summary>
    public readonly int End = end;

    /// <summary>What the word can mean; <see cref="Reading.Sense.None"/> for anything but a known word.</summary>
    public readonly Sense Sense = sense;

    /// <summary>Nothing stands between it and the token before.</summary>
    public readonly bool IsGlued = isGlued;

    /// <summary>How many digits it has; 0 where it is no number in digits.</summary>
    public readonly int Digits;

    /// <summary>Its value, where it has digits.</summary>
    public readonly int Value;

    /// <summary>Digits with "st", "nd", "rd" or "th".</summary>
    public readonly bool IsOrdinal;

    /// <summary>The mark it is, where it is one; else '\0'.</summary>
    public readonly char Mark;

    /// <summary>A mark.</summary>
    public Token(int start, char mark, bool isGlued)
        : this(start, start + 1, Sense.None, isGlued) => Mark = mark;

    /// <summary>A number in digits.</summary>
    public Token(int start, int end, int digits, int value, bool isOrdinal, bool isGlued)
        : this(start, end, Sense.None, isGlued) => (Digits, Value, IsOrdinal) = (digits, value, isOrdinal);

    public bool IsWord => Digits == 0 && Mark == '\0' && End > Start;

    public bool Is(Role role) => Sense is not null && Sense.Is(role);
}
