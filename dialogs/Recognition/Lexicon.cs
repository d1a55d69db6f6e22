using SmartBot.Dialogs.Recognition.Reading;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Recognition;

/// <summary>The words of a language that recognition rests on. Another language is another data file.</summary>
/// <remarks>Words are kept in lower case and without accents, since many people type them so.</remarks>
public sealed class Lexicon
{
    private readonly Dictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Lexicon(LexiconFile file)
    {
        File = file;
        Vague = new HashSet<string>(file.Vague, StringComparer.Ordinal);
        Repairable = Typos.Repairable(file.Senses);
        _lookup = file.Senses.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whole answers that say nothing yet.</summary>
    internal HashSet<string> Vague { get; }

    /// <summary>The lists that are used as they stand.</summary>
    internal LexiconFile File { get; }

    /// <summary>Words that a typing error can be led back to, in order.</summary>
    internal string[] Repairable { get; }

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static Lexicon Load(string language)
    {
        var name = $"lexicon.{language}.json";
        using var json = DataFile.Open(name);
        return new Lexicon(LexiconFile.Parse(json, name));
    }

    /// <summary>What the word can mean, given in lower case without accents; <see cref="Sense.None"/> where it is not known.</summary>
    internal Sense Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var sense) ? sense : Sense.None;
}
