namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A word, a number or a mark of a statement.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where the text goes on.</param>
/// <param name="Entry">What it can mean.</param>
internal readonly record struct Word(int Start, int End, Entry Entry)
{
    /// <summary>The mark it is, where it is one; else '\0'.</summary>
    public char Mark { get; init; }

    /// <summary>What its digits say.</summary>
    public double Value { get; init; }

    /// <summary>A hyphen joins it to the word before.</summary>
    public bool IsJoined { get; init; }

    /// <summary>A mark that ends a clause.</summary>
    public bool IsBreak => Mark != '\0';

    /// <summary>A mark that ends a sentence.</summary>
    public bool IsStop => Mark is '.' or '!' or '?' or '\n';

    public bool Is(WordClass wordClass) => Entry is not null && Entry.Is((int)wordClass);
}
