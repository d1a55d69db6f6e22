using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Fills a vocabulary with the classes of a word file, and with what the lexicon of recognition knows of dates and numbers.</summary>
internal sealed class VocabularyWords(Vocabulary vocabulary, string name)
{
    private static readonly (Role Role, WordClass Class)[] Known =
    [
        (Role.Month, WordClass.Month), (Role.Weekday, WordClass.Weekday), (Role.Holiday, WordClass.Holiday), (Role.Season, WordClass.Season),
        (Role.Number, WordClass.Number),
    ];

    // Without their apostrophe these are other words.
    private static readonly string[] Different = ["i'll", "we'll", "she'll", "he'll", "we're", "we'd", "i'd", "it's", "let's", "she'd", "he'd"];

    /// <exception cref="InvalidDataException">A class takes in one that is not there, or is empty.</exception>
    public void Take(Dictionary<string, string[]> classes, Dictionary<string, Sense> senses)
    {
        foreach (var (className, words) in classes)
        {
            if (words.Length == 0)
            {
                throw new InvalidDataException($"{name}: words: '{className}' is empty.");
            }

            var number = vocabulary.Declare("@" + className);
            foreach (var word in All(className, classes, 0).Distinct())
            {
                vocabulary.Add(word, number);
            }
        }

        foreach (var (word, sense) in senses)
        {
            Take(word, sense);
        }
    }

    private IEnumerable<string> All(string className, Dictionary<string, string[]> classes, int depth)
    {
        if (depth > 8 || !classes.TryGetValue(className, out var words))
        {
            throw new InvalidDataException($"{name}: words: '{className}' is missing, or takes in itself.");
        }

        return words.SelectMany(word => word[0] == '@' ? All(word[1..], classes, depth + 1) : Forms(className, word)).SelectMany(Typed);
    }

    private static IEnumerable<string> Forms(string className, string word) => className[..2] switch
    {
        "v." => Inflection.Verb(word),
        "n." => Inflection.Noun(word),
        _ => [word],
    };

    // dont, cant, im
    public static IEnumerable<string> Typed(string word) =>
        word.Contains('\'', StringComparison.Ordinal) && !Different.Any(different => word.StartsWith(different, StringComparison.Ordinal))
            ? [word, word.Replace("'", "", StringComparison.Ordinal)] : [word];

    private void Take(string word, Sense sense)
    {
        if (sense.Is(Role.Shy) && !word.Contains(' ', StringComparison.Ordinal))
        {
            vocabulary.Add(word, (int)WordClass.Shy);
            return;
        }

        foreach (var (role, wordClass) in Known)
        {
            if (sense.Is(role))
            {
                var isPlural = wordClass == WordClass.Weekday && word[^1] == 's' && word.EndsWith("days", StringComparison.Ordinal);
                vocabulary.Add(word, (int)(isPlural ? WordClass.Weekdays : wordClass));
            }
        }

        if (sense.Is(Role.Number))
        {
            vocabulary.EntryOf(word).Number = sense.Number;
        }
    }
}
