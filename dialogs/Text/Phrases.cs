using System.Buffers;
using System.Globalization;

namespace SmartBot.Dialogs.Text;

/// <summary>Turns a person's words into parts of a sentence, in one language. Where it is not sure it leaves them as they are.</summary>
public sealed class Phrases
{
    private const int LongestEcho = 60;
    private const int LongestPart = 90;

    private static readonly SearchValues<string> SentenceEnds = SearchValues.Create([". ", "! ", "? "], StringComparison.Ordinal);

    private readonly Grammar _grammar;

    private Phrases(Grammar grammar) => _grammar = grammar;

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static Phrases Load(string language) => new(DataFile.Read<Grammar>($"phrases.{language}.json"));

    /// <summary>A day in full: "Friday 30 April 2027".</summary>
    public string Day(DateOnly day, string culture) => day.ToString(_grammar.Date, CultureInfo.GetCultureInfo(culture));

    /// <summary>The words said back to the person: "just me and my son" is "just you and your son".</summary>
    public string SaidBack(string words)
    {
        var whole = Trimmed(words);
        var wish = WithoutOpening(whole, _grammar.WishOpenings);

        // "I want him to know" is about him: without its opening nobody would know what of him.
        var said = (_grammar.Objects.Contains(Key(FirstWord(wish).First)) ? whole : wish).Split(' ');
        var turned = said.Any(word => _grammar.Addressed.Contains(Key(word))) ? said : said.Select((word, i) => Turned(word, i > 0 ? Key(said[i - 1]) : ""));
        return Words.Isolate(Words.Cut(string.Join(' ', turned), LongestEcho));
    }

    /// <summary>After "I will": "playing outside" is "play outside", "12 hugs a day" is "have 12 hugs a day", "lego on the floor" is "do this: lego on the floor".</summary>
    public string Action(string words)
    {
        var line = WithoutOpening(Part(words), _grammar.ActionOpenings);
        var (first, rest) = FirstWord(line);
        if (char.IsAsciiDigit(first[0]) || _grammar.NounStarts.Contains(Key(first)))
        {
            return Template.Fill(_grammar.HaveForm, [("answer", Small(line))]);
        }

        var verb = Gerund.ToVerb(first, _grammar);
        return verb == first && IsThing(first, rest) ? Template.Fill(_grammar.DoForm, [("answer", Small(line))]) : Small(verb + rest);
    }

    // "Lego on the floor", "dad walks her": no verb, where a preposition or one of a third person comes after it.
    private bool IsThing(string first, string rest)
    {
        var second = Key(FirstWord(rest.TrimStart()).First);
        return _grammar.Verbs.Count > 0 && !_grammar.Verbs.Contains(Key(first))
            && (_grammar.Prepositions.Contains(second) || (second.EndsWith('s') && _grammar.Verbs.Contains(second[..^1])));
    }

    /// <summary>After "with": "just me and Mia, she's 6" is "Mia"; null where nobody else is named.</summary>
    public string? People(string words)
    {
        var line = Part(words);
        if (_grammar.Alone.Contains(Key(line)))
        {
            return null;
        }

        var named = WithoutOpening(line, _grammar.PeopleOpenings).Split(',', '(', ';')[0].Split(' ')
            .TakeWhile(word => !_grammar.PeopleEnds.Contains(Key(word)));
        var people = string.Join(' ', named);
        return people.Length == 0 || _grammar.Alone.Contains(Key(people)) ? null : Small(people);
    }

    /// <summary>A place with its preposition: "living room" is "in the living room".</summary>
    public string Place(string words)
    {
        var line = Part(words);
        var (first, _) = FirstWord(line);
        var last = Key(line.Split(' ')[^1]);
        return Key(first) switch
        {
            var known when _grammar.Prepositions.Contains(known) => Small(line),
            var known when _grammar.Determiners.Contains(known) =>
                Template.Fill(_grammar.Rooms.Contains(last) ? _grammar.InPlace : _grammar.AtPlace, [("answer", Small(line))]),
            _ when _grammar.Rooms.Contains(last) => Template.Fill(_grammar.InThePlace, [("answer", Small(line))]),
            var known when _grammar.Moments.Contains(known) => Template.Fill(_grammar.AtPlace, [("answer", Small(line))]),
            _ => line,
        };
    }

    /// <summary>A time with its preposition: "Sundays" is "on Sundays", "evenings" is "in the evenings".</summary>
    public string Time(string words)
    {
        var line = Part(words);
        var (first, _) = FirstWord(line);
        var pattern = Key(first) switch
        {
            var known when _grammar.Weekdays.Contains(known) => _grammar.OnTime,
            var known when _grammar.DayParts.Contains(known) => _grammar.InTheTime,
            var known when _grammar.Moments.Contains(known) || char.IsAsciiDigit(known[0]) => _grammar.AtTime,
            _ => "{answer}",
        };
        return Template.Fill(pattern, [("answer", Small(line))]);
    }

    /// <summary>A reason with its conjunction: "i miss her" is "because I miss her".</summary>
    public string Reason(string words)
    {
        var line = Part(words);
        var clause = WithoutOpening(line, _grammar.ReasonOpenings);
        var (first, _) = FirstWord(clause);
        if (clause == line && _grammar.ReasonAsIs.Contains(Key(first)))
        {
            return Small(line);
        }

        var isClause = clause != line || _grammar.Subjects.Contains(Key(first));
        return Template.Fill(isClause ? _grammar.Because : _grammar.Reason, [("answer", Small(clause))]);
    }

    /// <summary>As it was said, fit to stand inside a sentence.</summary>
    public string Plain(string words) => Small(Part(words));

    private static string Trimmed(string words) => Words.OneLine(words).TrimEnd('.', '!', '?', ',', ';', ' ');

    // The first sentence of an answer; "i" alone is the only word whose spelling is mended.
    private static string Part(string words)
    {
        var line = Words.OneLine(words);
        var end = line.AsSpan().IndexOfAny(SentenceEnds);
        var first = end > 0 ? line[..end] : line;
        var mended = Trimmed(first).Split(' ').Select(word => word == "i" ? "I" : word);
        return Words.Cut(string.Join(' ', mended), LongestPart) is { Length: > 0 } part ? part : "…";
    }

    // "I was" is "you were", and "she was" stays.
    private string Turned(string word, string before)
    {
        var bare = word.TrimEnd('.', ',', '!', '?', ';', ':');
        if (_grammar.SaidAfter.TryGetValue(Key(bare), out var speaker) && speaker != before)
        {
            return word;
        }

        return _grammar.Said.TryGetValue(Key(bare), out var turned) ? turned + word[bare.Length..] : word;
    }

    private static string WithoutOpening(string line, IReadOnlyList<string> openings)
    {
        var opening = openings.FirstOrDefault(start => line.StartsWith(start + " ", StringComparison.OrdinalIgnoreCase));
        return opening is null ? line : WithoutOpening(line[(opening.Length + 1)..].TrimStart(), openings);
    }

    private static (string First, string Others) FirstWord(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? (line, "") : (line[..end], line[end..]);
    }

    private static string Key(string word) => word.ToLowerInvariant().Trim('.', ',', '!', '?', ';', ':', '"', '“', '”');

    // Only words that a language knows as small are written small: "Mia and me" keeps its capital.
    private string Small(string line)
    {
        var (first, _) = FirstWord(line);
        var key = Key(first);
        var isSmall = key != "i" && (_grammar.Prepositions.Contains(key) || _grammar.Determiners.Contains(key) || _grammar.NounStarts.Contains(key)
            || _grammar.Subjects.Contains(key) || _grammar.DayParts.Contains(key) || _grammar.Moments.Contains(key) || _grammar.Said.ContainsKey(key));
        return isSmall && !key.StartsWith("i'", StringComparison.Ordinal) && !key.StartsWith("i’", StringComparison.Ordinal)
            ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
