using SmartBot.Dialogs.Text;
using SmartBot.Tests.Programmes;

namespace SmartBot.Tests.Text;

/// <summary>
/// Every Spanish sentence can be read by a child: the Fernández Huerta index (1959) is 70 at least ("fairly easy") for
/// any string of four words or more, and 80 at least ("easy") on average.
/// </summary>
/// <remarks>The index is 206.84 − 60 P − 1.02 F, where P is the syllables of a word and F the words of a sentence, both on average.</remarks>
public sealed class SpanishReadabilityTests
{
    private const int FewestWords = 4;

    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach (var (id, text) in Told().Where(entry => entry.Text.Length > 0).DistinctBy(entry => entry.Text))
        {
            data.Add(id, text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sentences_are_short_and_plain(string id, string text)
    {
        Assert.True(Sentences(text).All(sentence => WordsOf(sentence).Length <= 20), $"{id}: a sentence has more than 20 words: {text}");
        Assert.True(text.Length <= 300, $"{id}: longer than 300 characters: {text}");
        Assert.True(WordsOf(text).Length < FewestWords || Index(text) >= 70, $"{id}: index {Index(text):F1}: {text}");
    }

    [Fact]
    public void Average_index_is_eighty_at_least() =>
        Assert.InRange(Told().Where(entry => WordsOf(entry.Text).Length >= FewestWords).Average(entry => Index(entry.Text)), 80, 206);

    [Theory]
    [InlineData("meta", 2)]
    [InlineData("quién", 1)]
    [InlineData("guía", 2)]
    [InlineData("agua", 2)]
    [InlineData("pingüino", 3)]
    [InlineData("leer", 2)]
    [InlineData("país", 2)]
    [InlineData("ciudad", 2)]
    [InlineData("hoy", 1)]
    [InlineData("ya", 1)]
    [InlineData("y", 1)]
    [InlineData("oyendo", 3)]
    [InlineData("biblioteca", 4)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int count) => Assert.Equal(count, Syllables(word));

    [Fact]
    public void Index_tells_hard_words_from_plain_ones()
    {
        Assert.True(Index("Hoy voy a jugar con mi hija.") > 90);
        Assert.True(Index("La responsabilidad organizativa requiere procedimientos documentales exhaustivos.") < 10);
    }

    private static IEnumerable<(string Id, string Text)> Told() =>
        Phrasebook.Load("es").All.Select(entry => (entry.Key, entry.Value)).Concat(ProgrammeTexts.In("es").SelectMany(ProgrammeTexts.Of));

    private static double Index(string text)
    {
        var words = WordsOf(text);
        return 206.84 - (60.0 * words.Sum(Syllables) / words.Length) - (1.02 * words.Length / Sentences(text).Length);
    }

    private static string[] Sentences(string text) =>
        text.Split(['.', '?', '!', ':', '…'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Any(char.IsLetter)).ToArray();

    private static string[] WordsOf(string text) =>
        text.Split(" ,.?!¿¡:;“”«»(){}…•\n".ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter)).ToArray();

    // Each run of vowels is one, but where two strong vowels meet or an accented weak one stands beside another: le-er, pa-ís.
    private static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant();
        var count = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsVowel(letters, i))
            {
                var joins = i > 0 && IsVowel(letters, i - 1) && !IsApart(letters[i - 1], letters[i]);
                count += joins ? 0 : 1;
            }
        }

        return Math.Max(1, count);
    }

    // The u of que and gui is not spoken; y is a vowel at the end only.
    private static bool IsVowel(string letters, int i) => letters[i] switch
    {
        'u' when i > 0 && letters[i - 1] is 'q' or 'g' && i + 1 < letters.Length && letters[i + 1] is 'e' or 'i' or 'é' or 'í' => false,
        'y' => i == letters.Length - 1,
        var letter => "aeiouáéíóúü".Contains(letter, StringComparison.Ordinal),
    };

    private static bool IsApart(char first, char second) => IsSplitting(first) && IsSplitting(second);

    private static bool IsSplitting(char letter) => "aeoáéóíú".Contains(letter, StringComparison.Ordinal);
}
