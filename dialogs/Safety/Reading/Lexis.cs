using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>The words that the rules know, each with a number; and what a word that was typed otherwise was meant to be.</summary>
internal sealed class Lexis
{
    public const int Unknown = 0;
    public const int Number = 1;
    public const int LongestWord = 40;

    private const int ShortestStem = 3;
    private const int ShortestRepaired = 5;
    private const int Repeats = 3;

    private readonly Dictionary<string, int[]> _ids = new(StringComparer.Ordinal) { ["\0"] = [Unknown], ["#"] = [Number] };
    private readonly Dictionary<string, int[]> _stems = new(StringComparer.Ordinal);
    private readonly List<string> _names = ["?", "#"];
    private readonly HashSet<string> _short = new(StringComparer.Ordinal);
    private ILookup<char, string> _repaired = Array.Empty<string>().ToLookup(word => word[0]);
    private HashSet<string> _left = [];

    /// <summary>How many numbers there are.</summary>
    public int Count => _names.Count;

    public int Word(string word) => Add(_ids, word, word);

    /// <summary>All words that begin so.</summary>
    public int Stem(string stem) => Add(_stems, stem, stem + "*");

    /// <summary>The word of a number, as it is written in the rules.</summary>
    public string Name(int id) => _names[id];

    /// <summary>A word that stands for others.</summary>
    public void Shorten(string word, string meant)
    {
        _ids[word] = [.. meant.Split(' ').Select(Word)];
        _short.Add(word);
    }

    public IEnumerable<int> Beginning(string stem) =>
        _ids.Where(pair => pair.Value.Length == 1 && pair.Key.StartsWith(stem, StringComparison.Ordinal)).Select(pair => pair.Value[0])
            .Concat(_stems.Where(pair => pair.Key.StartsWith(stem, StringComparison.Ordinal)).Select(pair => pair.Value[0]));

    public bool IsShort(ReadOnlySpan<char> word) => _short.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Ends the reading of rules.</summary>
    public void Close(string[] repaired, string[] left)
    {
        _repaired = repaired.ToLookup(word => word[0]);
        _left = new HashSet<string>(left, StringComparer.Ordinal);
    }

    /// <summary>The words that were meant.</summary>
    public ReadOnlySpan<int> Find(Span<char> word)
    {
        if (Known(word) is { } known)
        {
            return known;
        }

        Span<char> letters = stackalloc char[LongestWord];
        Span<char> single = stackalloc char[LongestWord];
        var plain = letters[..Without(word, letters)];
        return Known(plain) ?? Known(single[..Single(plain, single, 2)]) ?? Known(single[..Single(plain, single, 1)])
            ?? Hidden(plain) ?? Meant(plain) ?? _ids["\0"];
    }

    private int[]? Known(ReadOnlySpan<char> word)
    {
        if (_ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var ids))
        {
            return ids;
        }

        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length; length >= ShortestStem; length--)
        {
            if (stems.TryGetValue(word[..length], out ids))
            {
                return ids;
            }
        }

        return null;
    }

    private int[]? Meant(ReadOnlySpan<char> word)
    {
        if (word.Length >= ShortestRepaired && !_left.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            foreach (var known in _repaired[word[0]])
            {
                if (Math.Abs(known.Length - word.Length) <= 1 && Typos.IsOneAway(word, known))
                {
                    return Known(known);
                }
            }
        }

        return null;
    }

    // "k*ll", "s**cide"
    private int[]? Hidden(ReadOnlySpan<char> word)
    {
        if (!word.Contains('*'))
        {
            return null;
        }

        foreach (var known in _repaired[word[0]])
        {
            if (known.Length == word.Length && IsUnder(word, known))
            {
                return Known(known);
            }
        }

        return null;
    }

    private static bool IsUnder(ReadOnlySpan<char> word, string known)
    {
        for (var i = 0; i < known.Length; i++)
        {
            if (word[i] != '*' && word[i] != known[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Without(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (letter is not ('\'' or '`'))
            {
                letters[length++] = letter;
            }
        }

        return length;
    }

    // "pleaaaase": a letter typed three times or more is left so many times.
    private static int Single(ReadOnlySpan<char> word, Span<char> into, int left)
    {
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var end = at + 1;
            while (end < word.Length && word[end] == word[at])
            {
                end++;
            }

            var times = end - at >= Repeats ? left : end - at;
            into.Slice(length, times).Fill(word[at]);
            length += times;
            at = end;
        }

        return length;
    }

    private int Add(Dictionary<string, int[]> words, string word, string name)
    {
        if (!words.TryGetValue(word, out var ids))
        {
            words[word] = ids = [_names.Count];
            _names.Add(name);
        }

        return ids[0];
    }
}
