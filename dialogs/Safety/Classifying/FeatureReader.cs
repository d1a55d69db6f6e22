using SmartBot.Dialogs.Recognition.Reading;
using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>
/// Reads the features of a message: each word, how it begins, the classes of the rules that it is in, and the pairs of
/// those that stand beside each other or around one word.
/// </summary>
internal sealed class FeatureReader
{
    private const string Edge = "|";
    private const char More = '~';
    private const int Beginning = 5; // letters
    private const int Farthest = 2; // words
    private const int UsualFeatures = 12; // a word

    private readonly Vocabulary _vocabulary;
    private readonly Place[] _known;
    private readonly Place _edge;

    /// <param name="lexis">The words of the rules.</param>
    /// <param name="classes">Their classes, by name.</param>
    /// <param name="vocabulary">What has a weight.</param>
    public FeatureReader(Lexis lexis, IEnumerable<(string Name, Slot Words)> classes, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _edge = Of(Edge, []);
        var all = classes.Select(one => (Number: vocabulary.Find($"@{one.Name}"), one.Words)).Where(one => one.Number != Vocabulary.None).ToList();
        _known = [.. Enumerable.Range(0, lexis.Count).Select(id => Of(lexis.Name(id), [.. all.Where(one => one.Words.Holds(id)).Select(one => one.Number)]))];
    }

    /// <summary>The features of these words of a message, each once.</summary>
    public List<Feature> Read(Message message, Span words, string text)
    {
        var places = Places(message, words, text);
        var features = new List<Feature>(places.Count * UsualFeatures);
        for (var at = 0; at < places.Count; at++)
        {
            AddOwn(features, places[at]);
            for (var far = 1; far <= Farthest && at + far < places.Count; far++)
            {
                AddPairs(features, places[at], places[at + far], far == 1);
            }
        }

        features.Sort((one, other) => one.Key.CompareTo(other.Key));
        return Once(features);
    }

    // The beginning, the end and each break of a message are a place too.
    private List<(Place Place, int Where)> Places(Message message, Span words, string text)
    {
        var places = new List<(Place, int)>(words.Next - words.First + 2) { (_edge, words.First) };
        for (var at = words.First; at < words.Next; at++)
        {
            var word = message.Words[at];
            if (at > words.First && word.Break != Break.None)
            {
                places.Add((_edge, at));
            }

            places.Add((word.Id == Lexis.Unknown ? Typed(text.AsSpan(word.Start, word.End - word.Start)) : _known[word.Id], at));
        }

        places.Add((_edge, words.Next - 1));
        return places;
    }

    private Place Typed(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Lexis.LongestWord];
        var length = 0;
        foreach (var letter in word[..Math.Min(word.Length, plain.Length)])
        {
            if (Letters.Plain(letter) is var one and not '\'')
            {
                plain[length++] = one;
            }
        }

        return Of(plain[..length], []);
    }

    private Place Of(ReadOnlySpan<char> word, int[] classes)
    {
        var number = _vocabulary.Find(word);
        return new Place(number, BeginningOf(word), classes, classes.Length > 0 ? classes : [number]);
    }

    private int BeginningOf(ReadOnlySpan<char> word)
    {
        if (word.Length < Beginning)
        {
            return Vocabulary.None;
        }

        Span<char> begun = stackalloc char[Beginning + 1];
        word[..Beginning].CopyTo(begun);
        begun[Beginning] = More;
        return _vocabulary.Find(begun);
    }

    private static void AddOwn(List<Feature> features, (Place Place, int Where) one)
    {
        Add(features, one.Place.Word, one.Where);
        Add(features, one.Place.Beginning, one.Where);
        foreach (var name in one.Place.Classes)
        {
            Add(features, name, one.Where);
        }
    }

    private static void AddPairs(List<Feature> features, (Place Place, int Where) one, (Place Place, int Where) next, bool isBeside)
    {
        foreach (var kind in one.Place.Kinds)
        {
            foreach (var other in next.Place.Kinds)
            {
                if (kind != Vocabulary.None && other != Vocabulary.None)
                {
                    features.Add(new Feature(Feature.Of(kind, other, isBeside), new Span(one.Where, next.Where + 1)));
                }
            }
        }
    }

    private static void Add(List<Feature> features, int word, int where)
    {
        if (word != Vocabulary.None)
        {
            features.Add(new Feature(Feature.Of(word), new Span(where, where + 1)));
        }
    }

    // Saying a word often says no more.
    private static List<Feature> Once(List<Feature> sorted)
    {
        var kept = 0;
        for (var at = 0; at < sorted.Count; at++)
        {
            if (kept == 0 || sorted[at].Key != sorted[kept - 1].Key)
            {
                sorted[kept++] = sorted[at];
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }

    /// <summary>A word as the features see it.</summary>
    /// <param name="Word">The word itself.</param>
    /// <param name="Beginning">How it begins.</param>
    /// <param name="Classes">The classes that it is in.</param>
    /// <param name="Kinds">The same, or the word itself where it is in none.</param>
    private sealed record Place(int Word, int Beginning, int[] Classes, int[] Kinds);
}
