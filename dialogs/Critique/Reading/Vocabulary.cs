using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>What each word of a language means to the critique, and the patterns to look for. Never changes once it is read.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Vocabulary(CritiqueFile file, Lexicon lexicon, string name)
    {
        LastPastYear = file.LastPastYear;
        foreach (var builtIn in Enum.GetNames<WordClass>())
        {
            _classes.Add("@" + builtIn.ToLowerInvariant(), _classes.Count);
        }

        new VocabularyWords(this, name).Take(file.Words, lexicon.File.Senses);
        Patterns = Read(file.Patterns, name);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entry in _entries.Values)
        {
            entry.Close();
        }

        Starting = Index(Patterns, _classes.Count);
    }

    /// <summary>A year up to this one is past.</summary>
    public int LastPastYear { get; }

    public IReadOnlyList<Pattern> Patterns { get; }

    /// <summary>For each class, the patterns that begin with a word of it.</summary>
    public Pattern[][] Starting { get; }

    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it and the place.</exception>
    public static Vocabulary Load(string language)
    {
        var name = $"critique.{language}.json";
        return new Vocabulary(DataFile.Read<CritiqueFile>(name), Lexicon.Load(language), name);
    }

    /// <summary>The word, in lower case without accents; <see cref="Entry.Unknown"/> where it is not known.</summary>
    public Entry Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var entry) ? entry : Entry.Unknown;

    /// <summary>The number of a class, which is new where nothing had that name yet.</summary>
    internal int Declare(string className)
    {
        if (!_classes.TryGetValue(className, out var number))
        {
            number = _classes.Count;
            _classes.Add(className, number);
        }

        return number;
    }

    internal bool IsDeclared(string className) => _classes.ContainsKey(className);

    /// <summary>Puts a word or a phrase into a class.</summary>
    internal void Add(string words, int number)
    {
        var parts = words.Split(' ');
        var entry = EntryOf(parts[0]);
        if (parts.Length == 1)
        {
            entry.Add(number);
        }
        else
        {
            entry.Add(parts[1..], number);
        }
    }

    internal Entry EntryOf(string word)
    {
        if (!_entries.TryGetValue(word, out var entry))
        {
            _entries.Add(word, entry = new Entry());
        }

        return entry;
    }

    private List<Pattern> Read(Dictionary<string, string[]> patterns, string name)
    {
        var reader = new PatternReader(ClassOf);
        var missing = Enum.GetNames<Signal>().Except(patterns.Keys, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"{name}: patterns: '{missing[0]}' is missing.");
        }

        List<Pattern> all = [];
        foreach (var (key, list) in patterns)
        {
            if (!Enum.TryParse<Signal>(key, ignoreCase: true, out var signal))
            {
                throw new InvalidDataException($"{name}: patterns: '{key}' is not known.");
            }

            all.AddRange(list.SelectMany(pattern => reader.Read(signal, pattern)));
        }

        return all;

        int ClassOf(string words)
        {
            if (words[0] == '@')
            {
                return IsDeclared(words) ? Declare(words) : throw new InvalidDataException($"{name}: there are no words '{words}'.");
            }

            var isNew = !IsDeclared("=" + words);
            var number = Declare("=" + words);
            if (isNew)
            {
                Add(words, number);
            }

            return number;
        }
    }

    private static Pattern[][] Index(IReadOnlyList<Pattern> patterns, int classes)
    {
        var starting = new List<Pattern>[classes];
        foreach (var pattern in patterns)
        {
            foreach (var number in Array.Find(pattern.Items, item => item.Kind == ItemKind.Words)!.Classes)
            {
                (starting[number] ??= []).Add(pattern);
            }
        }

        return [.. starting.Select(list => list?.ToArray() ?? [])];
    }
}
