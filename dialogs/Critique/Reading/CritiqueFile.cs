namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A language's words for the critique, as they stand in its file.</summary>
/// <param name="LastPastYear">A goal that names this year or one before looks back.</param>
/// <param name="MedicineEndings">How the names of medicines end; nobody could list them all.</param>
/// <param name="Words">Classes of words: the name of a class, and its words; "@name" takes in another class. Names that begin with "v." and "n." are inflected as verbs and nouns.</param>
/// <param name="Patterns">What is looked for in a text: the name of a <see cref="Signal"/>, and how it is worded. See <see cref="PatternReader"/>.</param>
internal sealed record CritiqueFile(int LastPastYear, string[] MedicineEndings, Dictionary<string, string[]> Words, Dictionary<string, string[]> Patterns);
