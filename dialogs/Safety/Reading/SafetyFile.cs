namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>The rules of a language; see <see cref="RuleReader"/> for how a pattern is written.</summary>
/// <param name="Version">Raised with every change.</param>
/// <param name="Date">The day of the last change.</param>
/// <param name="Review">Who has reviewed the rules, and who has not.</param>
/// <param name="Short">What is typed short, run together or wrong, and the words it stands for.</param>
/// <param name="Filler">Words that may stand between any two others and change nothing.</param>
/// <param name="Repaired">Words that are known with one letter too many, too few, wrong or swapped.</param>
/// <param name="NotRepaired">Words that only look like one of those.</param>
/// <param name="Words">Classes of words; "@name" takes in another class.</param>
/// <param name="Markers">What is said about a disclosure: denials, time, topic.</param>
/// <param name="Rules">What may be disclosed, one rule for each kind of phrasing.</param>
internal sealed record SafetyFile(
    string Version,
    DateOnly Date,
    string Review,
    Dictionary<string, string> Short,
    string[] Filler,
    string[] Repaired,
    string[] NotRepaired,
    Dictionary<string, string[]> Words,
    MarkerFile Markers,
    RuleFile[] Rules);

/// <summary>One kind of phrasing.</summary>
/// <param name="Name">What the rule is called where it is wrong.</param>
/// <param name="Reason">Why it is there, or where it comes from.</param>
/// <param name="Category">What it discloses.</param>
/// <param name="Tier">How urgent it is by itself.</param>
/// <param name="Find">The phrasings.</param>
/// <param name="With">One of these has to stand anywhere in the message too.</param>
/// <param name="Safe">A find that begins or ends within one of these is none.</param>
/// <param name="Unless">Where one of these stands anywhere, nothing is found.</param>
/// <param name="Deny">Whether a "not" before it denies it; false where the phrasing has its own.</param>
/// <param name="Urgent">Whether a word for now makes it immediate.</param>
/// <param name="Topical">Whether it may be the subject of a film, a book, a job or a course.</param>
/// <param name="Past">Whether it can be over: long ago and told as past.</param>
internal sealed record RuleFile(
    string Name,
    string Reason,
    RiskCategory Category,
    RiskTier Tier,
    string[] Find,
    string[]? With = null,
    string[]? Safe = null,
    string[]? Unless = null,
    bool Deny = true,
    bool Urgent = false,
    bool Topical = false,
    bool Past = true);

/// <summary>What is said about a disclosure.</summary>
/// <param name="Negators">Words that deny what follows.</param>
/// <param name="NotNegators">Phrases with such a word that deny nothing: "can not", "not only".</param>
/// <param name="Between">Words that carry a denial on to what it denies; any other ends it: "never had any thoughts of".</param>
/// <param name="Answers">Denials that follow what they deny.</param>
/// <param name="Leftover">What leaves something over from a denial: "but", "this week", "just tired".</param>
/// <param name="Now">Now, tonight, about to.</param>
/// <param name="Old">A year or more ago.</param>
/// <param name="Over">It is over, safe or treated.</param>
/// <param name="Topic">A film, a book, a game, the news, work or study.</param>
/// <param name="Own">It touches the person's own life after all.</param>
/// <param name="Safe">Figures of speech and harmless uses; nothing found within them counts.</param>
internal sealed record MarkerFile(
    string[] Negators,
    string[] NotNegators,
    string[] Between,
    string[] Answers,
    string[] Leftover,
    string[] Now,
    string[] Old,
    string[] Over,
    string[] Topic,
    string[] Own,
    string[] Safe);
