using System.Globalization;
using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>Reads the patterns of a file of rules.</summary>
/// <remarks>
/// A pattern is a row of places: <c>a|b*|c+|@class</c> one of these words ("*" all that begin so, "+" the forms of a regular verb,
/// "_" joins the words of a phrase, "#" is a number), <c>a?</c> perhaps, <c>!a</c> not followed by that,
/// <c>~3</c> up to three words within the sentence (before <c>!a</c>: none of the next four words is that), <c>^</c> and <c>$</c> where a clause begins and ends; "$" may be one of several words.
/// </remarks>
internal sealed class RuleReader
{
    private const int Deepest = 8;

    private readonly SafetyFile _file;
    private readonly string _name;
    private readonly Slot _fillers;
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    public RuleReader(SafetyFile file, string name)
    {
        (_file, _name) = (file, name);
        foreach (var (word, meant) in file.Short)
        {
            Lexis.Shorten(word, meant);
        }

        _fillers = SlotOf(string.Join('|', file.Filler), "filler");
    }

    public Lexis Lexis { get; } = new();

    /// <exception cref="InvalidDataException">One is no pattern; the message names the file and the place, and quotes it.</exception>
    public PatternIndex Read(string[]? patterns, string place) => new([.. (patterns ?? []).Select(pattern => ReadOne(pattern, place))]);

    /// <summary>The classes of words, by their names.</summary>
    public IEnumerable<(string Name, Slot Words)> Classes() => _file.Words.Keys.Select(name => (name, SlotOf("@" + name, "words")));

    /// <summary>Ends the reading, when all words are known: which slots each could fill.</summary>
    public SlotTable Close()
    {
        var uses = new int[Lexis.Count];
        var number = 0;
        foreach (var slot in _slots.Values)
        {
            slot.Close(Lexis, number++, uses);
        }

        foreach (var slot in _slots.Values)
        {
            slot.Weigh(uses);
        }

        return new SlotTable(_slots.Values, Lexis.Count);
    }

    /// <summary>What is wrong, with the file and the place.</summary>
    public InvalidDataException Wrong(string place, string what) => new($"{_name}: {place}: {what}");

    public Pattern ReadOne(string pattern, string place)
    {
        Slot[] slots = [.. pattern.Split(' ').Select(written => SlotOf(written, place))];
        return slots.Any(slot => slot.IsWord) ? new Pattern(slots, _fillers) : throw Wrong(place, $"'{pattern}' is no pattern.");
    }

    private Slot SlotOf(string written, string place)
    {
        if (!_slots.TryGetValue(written, out var slot))
        {
            _slots[written] = slot = Make(written, place);
        }

        return slot;
    }

    private Slot Make(string written, string place)
    {
        if (written is "^" or "$")
        {
            return new Slot { IsStart = written == "^", IsEnd = written == "$" };
        }

        if (written.StartsWith('~'))
        {
            return int.TryParse(written[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? new Slot { Gap = most } : throw Wrong(place, $"'{written}' is no gap.");
        }

        var slot = new Slot { IsNot = written.StartsWith('!'), IsOptional = written.EndsWith('?') };
        Fill(slot, written.TrimStart('!').TrimEnd('?'), place, 0);
        return slot;
    }

    private void Fill(Slot slot, string alternatives, string place, int depth)
    {
        foreach (var word in alternatives.Split('|'))
        {
            if (word.Length == 0)
            {
                throw Wrong(place, "a word is missing.");
            }

            if (word == "$")
            {
                slot.OrEnd = true;
            }
            else if (word[0] == '@')
            {
                var words = depth < Deepest ? _file.Words.GetValueOrDefault(word[1..]) : null;
                Fill(slot, string.Join('|', words ?? throw Wrong(place, $"there are no words '{word}'.")).Replace(' ', '_'), place, depth + 1);
            }
            else if (word.Contains('_', StringComparison.Ordinal))
            {
                slot.AddPhrase([.. word.Split('_').Select(part => SlotOf(part, place))]);
            }
            else
            {
                Add(slot, word, place);
            }
        }
    }

    private void Add(Slot slot, string word, string place)
    {
        if (word.EndsWith('*'))
        {
            Lexis.Stem(word[..^1]);
            slot.AddStem(word[..^1]);
            return;
        }

        foreach (var form in word.EndsWith('+') && word.Length > 1 ? Inflection.Verb(word[..^1]) : [word])
        {
            if (!_file.Short.TryGetValue(form, out var meant))
            {
                slot.AddWord(Lexis.Word(form));
            }
            else if (meant.Contains(' ', StringComparison.Ordinal))
            {
                slot.AddPhrase([.. meant.Split(' ').Select(part => SlotOf(part, place))]);
            }
            else
            {
                slot.AddWord(Lexis.Word(meant));
            }
        }
    }
}
