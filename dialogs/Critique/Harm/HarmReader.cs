using System.Globalization;

namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>Reads the patterns of a file of harm.</summary>
/// <remarks>
/// A pattern is a row of places: <c>a|b*|*c|@class</c> one of these words, or one that begins or ends so ("_" joins the words of a phrase,
/// "#" is a number, "#1-9" one of that range, "@name" any name, "+mark" behind a verb its forms), <c>a?</c> perhaps, <c>!a</c> not followed
/// by that, <c>~3</c> up to three words within the clause, <c>^</c> and <c>$</c> where a clause begins and ends.
/// </remarks>
internal sealed class HarmReader(HarmFile file, Spelling spelling, string name)
{
    private const int Deepest = 8;

    /// <exception cref="InvalidDataException">It is no pattern; the message names the file and quotes it.</exception>
    public HarmPattern Read(string pattern)
    {
        Place[] places = [.. pattern.Split(' ').Select(place => PlaceOf(place, pattern))];
        return places.Any(place => place.Gap < 0) ? new HarmPattern(places) : throw Wrong(pattern);
    }

    /// <summary>One place that any of these words may stand in.</summary>
    public Place Words(IEnumerable<string> words)
    {
        var place = new Place();
        Fill(place, string.Join('|', words), string.Join('|', words), 0);
        return place;
    }

    private Place PlaceOf(string written, string pattern)
    {
        if (written is "^" or "$")
        {
            return new Place { IsStart = written == "^", IsEnd = written == "$" };
        }

        if (written.StartsWith('~'))
        {
            return int.TryParse(written[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? new Place { Gap = most } : throw Wrong(pattern);
        }

        var place = new Place { IsNot = written.StartsWith('!'), IsOptional = written.EndsWith('?') };
        Fill(place, written.TrimStart('!').TrimEnd('?'), pattern, 0);
        return place;
    }

    private void Fill(Place place, string alternatives, string pattern, int depth)
    {
        foreach (var word in alternatives.Split('|'))
        {
            if (word == "@name")
            {
                place.IsName = true;
            }
            else if (word.StartsWith('@'))
            {
                var words = depth < Deepest ? file.Words.GetValueOrDefault(word[1..]) : null;
                Fill(place, string.Join('|', words ?? throw new InvalidDataException($"{name}: '{pattern}': there are no words '{word}'.")), pattern, depth + 1);
            }
            else if (word.StartsWith('#'))
            {
                place.Number = Range(word[1..], pattern);
            }
            else if (word.IndexOfAny(['_', ' ']) >= 0)
            {
                place.AddPhrase([.. word.Split('_', ' ').Select(part => PlaceOf(part, pattern))]);
            }
            else
            {
                AddForms(place, word, pattern);
            }
        }
    }

    private void AddForms(Place place, string word, string pattern)
    {
        var mark = word.LastIndexOf('+');
        if (mark < 0)
        {
            Add(place, word, pattern);
            return;
        }

        var verb = word[..mark];
        var forms = file.Forms.GetValueOrDefault(word[mark..])?.FirstOrDefault(form => verb.EndsWith(form.Key, StringComparison.Ordinal)) ?? throw Wrong(pattern);
        foreach (var ending in forms.Value ?? throw Wrong(pattern))
        {
            Add(place, verb[..^forms.Key.Length] + ending, pattern);
        }
    }

    private void Add(Place place, string word, string pattern)
    {
        var sound = spelling.Sound(word.Trim('*'));
        Action<string> add = word.EndsWith('*') ? place.AddBeginning : word.StartsWith('*') ? place.AddEnding : place.AddWord;
        add(sound.Length > 0 ? sound : throw Wrong(pattern));
    }

    private (double Least, double Most) Range(string range, string pattern)
    {
        double[] ends = [.. range.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(end => double.TryParse(end, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(pattern))];
        return ends is [var least, var most] ? (least, most) : ends.Length == 0 ? (0, double.MaxValue) : throw Wrong(pattern);
    }

    private InvalidDataException Wrong(string pattern) => new($"{name}: '{pattern}' is no pattern.");
}
