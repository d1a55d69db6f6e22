using SmartBot.Dialogs.Text;
using SmartBot.Tests.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Text;

/// <summary>Every sentence can be read at the age of 9 to 11: short sentences, few long words, Flesch–Kincaid grade 8 at most and 6 on average.</summary>
public sealed class ReadabilityTests
{
    private const int FewestWords = 4;

    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        var told = Phrasebook.Load("en").All.Where(entry => entry.Value.Length > 0).Select(entry => (entry.Key, entry.Value))
            .Concat(ProgrammeTexts.English.SelectMany(ProgrammeTexts.Of))
            .Concat(SmartBot.Takeaway.TakeawayWords.LoadAll()["en"].Texts.Select(entry => ($"takeaway {entry.Key}", entry.Value)));
        foreach (var (id, text) in told.DistinctBy(entry => entry.Item2))
        {
            data.Add(id, text);
        }

        return data;
    }

    public static TheoryData<string> Programmes => [.. ProgrammeTexts.English.Select(programme => programme.Id)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sentences_are_short_and_plain(string id, string text)
    {
        Assert.True(Sentences(text).All(sentence => Words(sentence).Length <= 20), $"{id}: a sentence has more than 20 words: {text}");
        Assert.True(text.Length <= 300, $"{id}: longer than 300 characters: {text}");
        Assert.True(Grade(text) <= 8, $"{id}: grade {Grade(text):F1}: {text}");
    }

    [Fact]
    public void Average_grade_of_the_phrasebook_is_six_at_most() =>
        Assert.InRange(AverageGrade(Phrasebook.Load("en").All.Select(entry => entry.Value)), 0, 6);

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Average_grade_of_each_programme_is_six_at_most(string id) =>
        Assert.InRange(AverageGrade(ProgrammeTexts.Of(Talk.Programmes.Find(id, "en")).Select(entry => entry.Text)), 0, 6);

    [Fact]
    public void Grade_tells_hard_words_from_plain_ones()
    {
        Assert.True(Grade("We can do it.") < 3);
        Assert.True(Grade("Organisational accountability necessitates comprehensive documentation procedures.") > 15);
    }

    // Of sentences: labels and choices of three words and fewer have no grade, and would only lower the average.
    private static double AverageGrade(IEnumerable<string> texts) =>
        texts.Where(text => Words(text).Length >= FewestWords).Average(Grade);

    // Flesch–Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59.
    private static double Grade(string text)
    {
        var words = Words(text);
        return words.Length < FewestWords ? 0
            : (0.39 * words.Length / Sentences(text).Length) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    private static string[] Sentences(string text) =>
        text.Split(['.', '?', '!', ':', '…'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part.Any(char.IsLetter)).ToArray();

    private static string[] Words(string text) =>
        text.Split([' ', ',', '.', '?', '!', ':', ';', '“', '”', '{', '}', '…', '•', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter)).ToArray();

    private static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var groups = 0;
        for (var i = 0; i < lower.Length; i++)
        {
            groups += IsVowel(lower[i]) && (i == 0 || !IsVowel(lower[i - 1])) ? 1 : 0;
        }

        var silent = lower.Length > 2 && lower[^1] == 'e' && !IsVowel(lower[^2]) && lower[^2] != 'l' ? 1 : 0;
        return Math.Max(1, groups - silent);
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);
}
