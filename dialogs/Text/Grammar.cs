namespace SmartBot.Dialogs.Text;

/// <summary>The word lists and patterns of a language that <see cref="Phrases"/> rests on.</summary>
internal sealed record Grammar
{
    /// <summary>Words about oneself, with what they become when they are said back: "my" is "your".</summary>
    public required IReadOnlyDictionary<string, string> Said { get; init; }

    /// <summary>Those of them that turn only after the word for the speaker: "was" after "i".</summary>
    public required IReadOnlyDictionary<string, string> SaidAfter { get; init; }

    /// <summary>Words about the listener: an answer with one of them is said back unturned.</summary>
    public required ISet<string> Addressed { get; init; }

    public required IReadOnlyList<string> WishOpenings { get; init; }

    /// <summary>Words for others that a wish is about: "him" in "I want him to know".</summary>
    public required ISet<string> Objects { get; init; }

    public required IReadOnlyList<string> ActionOpenings { get; init; }

    public required ISet<string> NotGerunds { get; init; }

    /// <summary>Forms that the spelling rules would get wrong.</summary>
    public required IReadOnlyDictionary<string, string> Gerunds { get; init; }

    /// <summary>First words of things one has, rather than does.</summary>
    public required ISet<string> NounStarts { get; init; }

    public required string HaveForm { get; init; }

    /// <summary>Verbs that may stand before a preposition; empty where a language needs no such list.</summary>
    public required ISet<string> Verbs { get; init; }

    /// <summary>For things that are done rather than had.</summary>
    public required string DoForm { get; init; }

    /// <summary>Whole answers that name nobody else.</summary>
    public required ISet<string> Alone { get; init; }

    public required IReadOnlyList<string> PeopleOpenings { get; init; }

    /// <summary>Words at which a name ends and a remark about it begins.</summary>
    public required ISet<string> PeopleEnds { get; init; }

    /// <summary>First words of a place or time that needs no preposition of ours.</summary>
    public required ISet<string> Prepositions { get; init; }

    public required ISet<string> Rooms { get; init; }

    public required ISet<string> Determiners { get; init; }

    public required string InPlace { get; init; }

    public required string InThePlace { get; init; }

    public required string AtPlace { get; init; }

    public required ISet<string> Weekdays { get; init; }

    public required ISet<string> DayParts { get; init; }

    /// <summary>Times and places that take "at" without an article.</summary>
    public required ISet<string> Moments { get; init; }

    public required string OnTime { get; init; }

    public required string InTheTime { get; init; }

    public required string AtTime { get; init; }

    public required IReadOnlyList<string> ReasonOpenings { get; init; }

    public required ISet<string> ReasonAsIs { get; init; }

    /// <summary>Words that begin a clause.</summary>
    public required ISet<string> Subjects { get; init; }

    public required string Because { get; init; }

    public required string Reason { get; init; }

    /// <summary>A .NET date pattern for a day in full.</summary>
    public required string Date { get; init; }
}
