namespace SmartBot.Dialogs.Text;

/// <summary>The word lists and patterns of a language that <see cref="Phrases"/> rests on.</summary>
internal sealed record Grammar
{
    private static readonly Dictionary<string, string> NoWords = [];
    private static readonly HashSet<string> NoSet = [];

    /// <summary>Short ways of writing, with what is meant: "i" is "I".</summary>
    public required IReadOnlyDictionary<string, string> Mended { get; init; }

    /// <summary>Words that keep their capital inside a sentence.</summary>
    public ISet<string> Capitals { get; init; } = NoSet;

    /// <summary>Words about oneself, with what they become when they are said back: "my" is "your".</summary>
    public required IReadOnlyDictionary<string, string> Said { get; init; }

    /// <summary>What becomes of a word at the very end: "para mi" is "para ti", "mi hija" is "tu hija".</summary>
    public IReadOnlyDictionary<string, string> SaidLast { get; init; } = NoWords;

    /// <summary>Words that are verbs about oneself after one of the <see cref="VerbMarks"/>, and may be something else elsewhere: "la extraño", "un caso extraño".</summary>
    public IReadOnlyDictionary<string, string> SaidVerbs { get; init; } = NoWords;

    public ISet<string> VerbMarks { get; init; } = NoSet;

    /// <summary>Forms about oneself that can be told by their ending.</summary>
    public IReadOnlyList<Rewriting> SaidRules { get; init; } = [];

    /// <summary>First words with which an answer is said back unturned, since they may or may not be about oneself.</summary>
    public ISet<string> Unsaid { get; init; } = NoSet;

    /// <summary>Words about the listener: an answer with one of them is said back unturned.</summary>
    public required ISet<string> Addressed { get; init; }

    public required IReadOnlyList<string> WishOpenings { get; init; }

    /// <summary>Words for others that a wish is about: "him" in "I want him to know".</summary>
    public ISet<string> Objects { get; init; } = NoSet;

    public required IReadOnlyList<string> ActionOpenings { get; init; }

    /// <summary>Words that look like a form of a verb and are none.</summary>
    public required ISet<string> NotGerunds { get; init; }

    /// <summary>Forms that the spelling rules would get wrong, or that no rule could tell.</summary>
    public required IReadOnlyDictionary<string, string> Gerunds { get; init; }

    /// <summary>From a form of a verb to its base; the first that fits.</summary>
    public required IReadOnlyList<Rewriting> VerbRules { get; init; }

    /// <summary>Part a form from the pronoun at its end, with a space: "acostándome" is "acostando me".</summary>
    public IReadOnlyList<Rewriting> Attached { get; init; } = [];

    /// <summary>Words that can stand before the verb: "no".</summary>
    public ISet<string> BeforeVerb { get; init; } = NoSet;

    /// <summary>Pronouns that stand before a form of the verb and at the end of its base: "me acuesto", "acostarme".</summary>
    public ISet<string> Clitics { get; init; } = NoSet;

    /// <summary>Words after which another verb takes the form of the first; empty where verbs do not.</summary>
    public ISet<string> Joins { get; init; } = NoSet;

    /// <summary>First words of things one has, rather than does.</summary>
    public required ISet<string> NounStarts { get; init; }

    public required string HaveForm { get; init; }

    /// <summary>Verbs that may stand before a preposition; empty where a language needs no such list.</summary>
    public ISet<string> Verbs { get; init; } = NoSet;

    /// <summary>For things that are done rather than had.</summary>
    public required string DoForm { get; init; }

    /// <summary>Whole answers that name nobody else.</summary>
    public required ISet<string> Alone { get; init; }

    public required IReadOnlyList<string> PeopleOpenings { get; init; }

    /// <summary>What may stand after the others and names oneself: "Mia y yo".</summary>
    public IReadOnlyList<string> PeopleClosings { get; init; } = [];

    /// <summary>Words at which a name ends and a remark about it begins.</summary>
    public required ISet<string> PeopleEnds { get; init; }

    /// <summary>First words of a place or time that needs no preposition of ours.</summary>
    public required ISet<string> Prepositions { get; init; }

    /// <summary>First words of a place, each with the pattern for such places: "cocina" is "en la {answer}".</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = NoWords;

    /// <summary>First words of a time, each with the pattern for such times: "lunes" is "los {answer}".</summary>
    public IReadOnlyDictionary<string, string> Times { get; init; } = NoWords;

    /// <summary>What a time of day begins with.</summary>
    public required Rewriting Clock { get; init; }

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

    /// <summary>Words that show anywhere in a reason that it is a clause: "mi hija me necesita".</summary>
    public ISet<string> ClauseWords { get; init; } = NoSet;

    /// <summary>First words of a reason that is an aim: an infinitive. It becomes the reason whole.</summary>
    public Rewriting? Purpose { get; init; }

    /// <summary>What a thing as a reason is said with, where it is short and begins with a determiner; as any other where it is null.</summary>
    public string? ReasonThing { get; init; }

    public required IReadOnlyList<string> ReasonOpenings { get; init; }

    public required ISet<string> ReasonAsIs { get; init; }

    /// <summary>Words that begin a clause.</summary>
    public required ISet<string> Subjects { get; init; }

    public required string Because { get; init; }

    public required string Reason { get; init; }

    /// <summary>A .NET date pattern for a day in full.</summary>
    public required string Date { get; init; }
}
