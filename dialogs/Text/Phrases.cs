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

    /// <summary>The name of a day of the week: "Friday", and "viernes".</summary>
    public static string Weekday(DayOfWeek day, string culture) => CultureInfo.GetCultureInfo(culture).DateTimeFormat.GetDayName(day);

    /// <summary>The name of a day that comes every week: "Fridays", "viernes", "domingos". Names that end in s do not change.</summary>
    public static string Weekdays(DayOfWeek day, string culture) => Weekday(day, culture) is var name && name.EndsWith('s') ? name : $"{name}s";

    /// <summary>The words said back to the person: "just me and my son" is "just you and your son".</summary>
    public string SaidBack(string words)
    {
        var whole = Trimmed(words);
        var wish = WithoutOpening(whole, _grammar.WishOpenings);

        // "I want him to know" is about him: without its opening nobody would know what of him.
        var said = (_grammar.Objects.Contains(Key(FirstWord(wish))) ? whole : wish).Split(' ');
        return Words.Isolate(Words.Cut(string.Join(' ', Text.SaidBack.Turn(said, _grammar)), LongestEcho));
    }

    /// <summary>After "I will": "playing outside" is "play outside", "12 hugs a day" is "have 12 hugs a day", "lego on the floor" is "do this: lego on the floor".</summary>
    public string Action(string words)
    {
        var line = WithoutOpening(Part(words), _grammar.ActionOpenings);
        var first = FirstWord(line);
        if (char.IsAsciiDigit(first[0]) || _grammar.NounStarts.Contains(Key(first)))
        {
            return Template.Fill(_grammar.HaveForm, [("answer", Small(line))]);
        }

        var action = Infinitive.Of(line, _grammar);
        return action.Equals(line, StringComparison.OrdinalIgnoreCase) && IsThing(line)
            ? Template.Fill(_grammar.DoForm, [("answer", Small(line))])
            : Small(action);
    }

    // "Lego on the floor", "dad walks her": no verb, where a preposition or one of a third person comes after it.
    private bool IsThing(string line)
    {
        var (first, second) = line.Split(' ') is [var one, var other, ..] ? (Key(one), Key(other)) : (Key(line), "");
        return _grammar.Verbs.Count > 0 && !_grammar.Verbs.Contains(first)
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
        var people = WithoutClosing(string.Join(' ', named), _grammar.PeopleClosings);
        return people.Length == 0 || _grammar.Alone.Contains(Key(people)) ? null : Small(people);
    }

    /// <summary>A place with its preposition: "living room" is "in the living room".</summary>
    public string Place(string words)
    {
        var line = Part(words);
        var first = FirstWord(line);
        var last = Key(line.Split(' ')[^1]);
        return Key(first) switch
        {
            var known when _grammar.Places.TryGetValue(known, out var pattern) => Template.Fill(pattern, [("answer", Small(line))]),
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
        var first = FirstWord(line);
        var pattern = Key(first) switch
        {
            var known when _grammar.Times.TryGetValue(known, out var own) => own,
            var known when _grammar.Weekdays.Contains(known) => _grammar.OnTime,
            var known when _grammar.DayParts.Contains(known) => _grammar.InTheTime,
            var known when _grammar.Moments.Contains(known) || _grammar.Clock.Fits(line) => _grammar.AtTime,
            _ => "{answer}",
        };
        return Template.Fill(pattern, [("answer", Small(line))]);
    }

    /// <summary>A reason with its conjunction: "i miss her" is "because I miss her".</summary>
    public string Reason(string words)
    {
        var line = Part(words);
        var clause = WithoutOpening(line, _grammar.ReasonOpenings);
        var first = FirstWord(clause);
        if (clause == line && _grammar.ReasonAsIs.Contains(Key(first)))
        {
            return Small(line);
        }

        return Template.Fill(Reasons.FormOf(clause, isClause: clause != line, _grammar), [("answer", Small(clause))]);
    }

    /// <summary>As it was said, fit to stand inside a sentence.</summary>
    public string Plain(string words) => Small(Part(words));

    private static string Trimmed(string words) => Words.OneLine(words).TrimStart('¿', '¡').TrimEnd('.', '!', '?', ',', ';', ' ');

    // The first sentence of an answer; what a language mends is all that is mended.
    private string Part(string words)
    {
        var line = Words.OneLine(words);
        var end = line.AsSpan().IndexOfAny(SentenceEnds);
        var first = end > 0 ? line[..end] : line;
        var mended = Trimmed(first).Split(' ').Select(word => _grammar.Mended.GetValueOrDefault(word, word));
        return Words.Cut(string.Join(' ', mended), LongestPart) is { Length: > 0 } part ? part : "…";
    }

    private static string WithoutOpening(string line, IReadOnlyList<string> openings)
    {
        var opening = openings.FirstOrDefault(start => line.StartsWith(start + " ", StringComparison.OrdinalIgnoreCase));
        return opening is null ? line : WithoutOpening(line[(opening.Length + 1)..].TrimStart(), openings);
    }

    private static string WithoutClosing(string line, IReadOnlyList<string> closings)
    {
        var closing = closings.FirstOrDefault(end => line.EndsWith(" " + end, StringComparison.OrdinalIgnoreCase));
        return closing is null ? line : line[..^(closing.Length + 1)];
    }

    private static string FirstWord(string line) => line.Split(' ', 2)[0];

    /// <summary>A word as the lists have it.</summary>
    internal static string Key(string word) => word.ToLowerInvariant().Trim('.', ',', '!', '?', ';', ':', '"', '“', '”', '¿', '¡', '«', '»');

    // Only words that a language knows as small are written small: "Mia and me" keeps its capital.
    private string Small(string line)
    {
        var key = Key(FirstWord(line));
        var isSmall = !_grammar.Capitals.Contains(key)
            && (_grammar.Prepositions.Contains(key) || _grammar.Determiners.Contains(key) || _grammar.NounStarts.Contains(key)
                || _grammar.Subjects.Contains(key) || _grammar.DayParts.Contains(key) || _grammar.Moments.Contains(key) || _grammar.Said.ContainsKey(key)
                || _grammar.Places.ContainsKey(key) || _grammar.Times.ContainsKey(key));
        return isSmall ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
