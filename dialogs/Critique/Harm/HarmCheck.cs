using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>
/// Finds a goal that would harm the person or another (S1.15), in a language whose goals are not judged in other ways yet.
/// Words are known as they sound, since harm is often typed in haste. Pure, never changed by use, and never throws.
/// </summary>
/// <remarks>The whole critique reads clauses, numbers and verbs the English way; for harm alone another language needs none of it.</remarks>
public sealed class HarmCheck
{
    private readonly HarmText _text;
    private readonly HarmClause[] _clauses;
    private readonly WeightPace _weight;

    private HarmCheck(HarmFile file, string name, Lexicon lexicon)
    {
        var spelling = new Spelling(file.Sounds, file.Short);
        var reader = new HarmReader(file, spelling, name);
        _text = new HarmText(spelling, lexicon, file.Numbers);
        _clauses = [.. file.Clauses.Values.Select(clause => new HarmClause(clause, reader))];
        _weight = new WeightPace(file.Weight, reader);
    }

    /// <summary>Whether that language has a file of harm.</summary>
    public static bool IsThere(string language) => DataFile.Named(NameOf(language)).Any();

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it and the place.</exception>
    public static HarmCheck Load(string language) => new(DataFile.Read<HarmFile>(NameOf(language)), NameOf(language), Lexicon.Load(language));

    /// <summary>What would harm, in the person's own words; null where nothing would.</summary>
    public Finding? Find(string text)
    {
        var words = _text.Read(text);
        var found = _weight.Find(words) ?? _clauses.Select(clause => clause.Find(words)).FirstOrDefault(span => span is not null);
        return found is { } harm ? new Finding(GoalError.Dangerous, text[words[harm.First].Start..words[harm.Next - 1].End]) : null;
    }

    private static string NameOf(string language) => $"harm.{language}.json";
}
