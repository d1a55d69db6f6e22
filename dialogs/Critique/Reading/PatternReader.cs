using System.Globalization;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Reads the patterns of a word file.</summary>
/// <remarks>
/// A pattern is a row of places: <c>a|b|@class</c> one of these words ("_" joins the words of a phrase, "#" is a number),
/// <c>a?</c> perhaps, <c>!a</c> not followed by that, <c>*</c> one word of any kind, <c>~3</c> up to three words within the clause, <c>^^</c> at the very beginning, <c>^</c> and <c>$</c> where a clause begins and ends.
/// </remarks>
internal sealed class PatternReader(Func<string, int> classOf)
{
    /// <exception cref="InvalidDataException">It is no pattern; the message quotes it.</exception>
    public IEnumerable<Pattern> Read(Signal signal, string pattern)
    {
        var places = pattern.Split(' ');
        List<List<Item>> ways = [[]];
        foreach (var place in places)
        {
            var isOptional = place.Length > 1 && place[^1] == '?';
            var item = ItemOf(isOptional ? place[..^1] : place, pattern);
            var with = ways.ConvertAll(way => way.Append(item).ToList());
            ways = isOptional ? [.. with, .. ways] : with;
        }

        foreach (var way in ways)
        {
            var first = way.Find(item => item.Kind is not (ItemKind.Start or ItemKind.Open));
            if (first?.Kind != ItemKind.Words)
            {
                throw new InvalidDataException($"'{pattern}': a pattern begins with a word.");
            }

            yield return new Pattern(signal, [.. way]);
        }
    }

    private Item ItemOf(string place, string pattern) => place switch
    {
        "^" => new Item(ItemKind.Start, []),
        "^^" => new Item(ItemKind.Open, []),
        "*" => new Item(ItemKind.Any, []),
        "$" => new Item(ItemKind.End, []),
        ['~', .. var most] when int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var words) => new Item(ItemKind.Gap, [], words),
        ['!', .. var words] when words.Length > 0 => new Item(ItemKind.Not, Classes(words)),
        "" or ['~', ..] or ['!', ..] => throw new InvalidDataException($"'{pattern}': is no pattern."),
        _ => new Item(ItemKind.Words, Classes(place)),
    };

    private int[] Classes(string alternatives) => [.. alternatives.Split('|').SelectMany(VocabularyWords.Typed).Select(word => classOf(word == "#" ? "@number" : word.Replace('_', ' ')))];
}
