namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>What would harm, as a language's file words it.</summary>
/// <param name="Sounds">Spellings that are taken for one another, in order: "v>b" reads every v as a b.</param>
/// <param name="Short">What is typed short, and the word it stands for.</param>
/// <param name="Numbers">Words for numbers that the lexicon of recognition does not have.</param>
/// <param name="Forms">For each "+mark" behind a verb, the ending that is taken off and those that are put in its place.</param>
/// <param name="Words">Classes of words; "@name" takes in another class.</param>
/// <param name="Clauses">What would harm, one clause for each kind of it.</param>
/// <param name="Weight">How a loss of weight is worded.</param>
internal sealed record HarmFile(
    string[] Sounds,
    Dictionary<string, string> Short,
    Dictionary<string, double> Numbers,
    Dictionary<string, Dictionary<string, string[]>> Forms,
    Dictionary<string, string[]> Words,
    Dictionary<string, HarmClauseFile> Clauses,
    WeightFile Weight);

/// <summary>One kind of harm, in patterns; see <see cref="HarmReader"/>.</summary>
/// <param name="Find">What would harm.</param>
/// <param name="Safe">A find that begins within one of these is none.</param>
/// <param name="With">One of these has to stand anywhere in the text too.</param>
/// <param name="Unless">Where one of these stands anywhere, nothing is found …</param>
/// <param name="Despite">… but where one of these does, it is.</param>
internal sealed record HarmClauseFile(string[] Find, string[]? Safe = null, string[]? With = null, string[]? Unless = null, string[]? Despite = null);

/// <summary>The words of a loss of weight.</summary>
/// <param name="Lose">To lose weight.</param>
/// <param name="Units">The kilograms of a unit.</param>
/// <param name="Per">What stands between a weight and the period it is lost in each time.</param>
/// <param name="Within">What stands before the period it is lost in as a whole.</param>
/// <param name="Weeks">The weeks of a period.</param>
internal sealed record WeightFile(string[] Lose, Dictionary<string, double> Units, string[] Per, string[] Within, Dictionary<string, double> Weeks);
