namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>What one place of a pattern asks for.</summary>
internal enum ItemKind
{
    /// <summary>A word or phrase of one of some classes.</summary>
    Words,

    /// <summary>One word of any kind.</summary>
    Any,

    /// <summary>Up to so many words of any kind within a clause.</summary>
    Gap,

    /// <summary>No word of those classes follows.</summary>
    Not,

    /// <summary>A clause begins here.</summary>
    Start,

    /// <summary>A mark or the beginning of the text stands before.</summary>
    Open,

    /// <summary>A clause ends here.</summary>
    End,
}

/// <summary>One place of a pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Classes">The classes of which one must hold, or none for <see cref="ItemKind.Not"/>.</param>
/// <param name="Most">The words that a gap spans at most.</param>
internal sealed record Item(ItemKind Kind, int[] Classes, int Most = 0);

/// <summary>A wording of a signal.</summary>
internal sealed record Pattern(Signal Signal, Item[] Items);
