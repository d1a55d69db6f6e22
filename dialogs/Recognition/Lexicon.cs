using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>The words of a language that recognition rests on. Another language is another data file.</summary>
/// <remarks>Words are kept in lower case and without accents, since many people type them so.</remarks>
public sealed class Lexicon
{
    private readonly Dictionary<string, Sense> _senses = new(2048, StringComparer.Ordinal);
    private readonly Dictionary<string, Sense>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Lexicon(LexiconFile file)
    {
        _lookup = _senses.GetAlternateLookup<ReadOnlySpan<char>>();
        File = file;
        Vague = file.Vague.ToHashSet(StringComparer.Ordinal);
        LexiconSenses.Fill(file, Add);
        foreach (var phrase in _senses.Keys.Where(word => word.Contains(' ', StringComparison.Ordinal) || (word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal))).ToList())
        {
            var first = phrase.Split(' ', '\'')[0];
            Add(first, sense => sense with { Roles = sense.Roles | Role.Opens });
        }

        Repairable = [.. _senses.Where(word => Typos.IsRepairable(word.Key, word.Value)).OrderBy(word => word.Key, StringComparer.Ordinal)];
        NotTypos = file.NotTypos.ToHashSet(StringComparer.Ordinal);
        NotTyposLookup = NotTypos.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whole answers that say nothing yet.</summary>
    internal IReadOnlySet<string> Vague { get; }

    /// <summary>The lists that are used as they stand.</summary>
    internal LexiconFile File { get; }

    internal KeyValuePair<string, Sense>[] Repairable { get; }

    internal HashSet<string> NotTypos { get; }

    internal HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotTyposLookup { get; }

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static Lexicon Load(string language) => new(Text.DataFile.Read<LexiconFile>($"lexicon.{language}.json"));

    /// <summary>What the word can mean, given in lower case without accents; <see cref="Sense.None"/> where it is not known.</summary>
    internal Sense Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var sense) ? sense : Sense.None;

    private void Add(string word, Func<Sense, Sense> change) =>
        _senses[word] = change(_senses.GetValueOrDefault(word, Sense.None));
}
