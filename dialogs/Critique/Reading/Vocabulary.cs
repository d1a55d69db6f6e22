using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>What each word of a language means to the critique, and the patterns to look for. Never changes once it is read.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly string[] _medicineEndings;
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Vocabulary(CritiqueFile file, Lexicon lexicon, string name)
    {
        LastPastYear = file.LastPastYear;
        _medicineEndings = file.MedicineEndings;
        foreach (var builtIn in Enum.GetNames<WordClass>())
        {
            _classes.Add("@" + builtIn.ToLowerInvariant(), _classes.Count);
        }

        new VocabularyWords(this, name).Take(file.Words, lexicon.File.Senses);
        Patterns = new PatternList(this, name).Read(file.Patterns);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (word, entry) in _entries)
        {
            if (word.EndsWith("'s", StringComparison.Ordinal) && _entries.TryGetValue(word[..^2], out var owner))
            {
                entry.TakeIn(owner);
            }
        }

        foreach (var entry in _entries.Values)
        {
            entry.Close();
        }

        Starting = PatternList.Index(Patterns, _classes.Count);
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
    public Entry Find(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var entry))
        {
            return entry;
        }

        foreach (var ending in _medicineEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending))
            {
                return _lookup["medication"];
            }
        }

        return Entry.Unknown;
    }

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
}
