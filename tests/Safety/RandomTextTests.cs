using System.Diagnostics;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Tests.Safety;

/// <summary>Whatever is typed, the screen answers, the same each time, in the person's words, and soon.</summary>
public sealed class RandomTextTests
{
    private const int Texts = 4000;
    private const int Tries = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly SafetyScreen Screen = SafetyScreen.Load("en");
    private static readonly string[] Words = [.. SafetyFiles.Read("own.jsonl").SelectMany(one => one.Text.Split(' ')).Distinct()];

    [Fact]
    public void Any_text_is_read_the_same_twice_and_quoted_as_it_stands()
    {
        var chance = new Random(20270310);
        for (var i = 0; i < Texts; i++)
        {
            var text = Any(i, chance);
            var once = Screen.Read(text);
            Assert.Equal(once, Screen.Read(text));
            Assert.Contains(once?.Words ?? "", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    [InlineData("\r\n\r\n")]
    [InlineData("...!!!???")]
    [InlineData("'''***```")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Odd_texts_disclose_nothing(string? text) => Assert.Null(Screen.Read(text));

    [Theory]
    [InlineData("i want to ")]
    [InlineData("really just ")]
    [InlineData("he said he will kill ")]
    [InlineData("voices tell me to ")]
    [InlineData("never not no ")]
    [InlineData("((((")]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("my son hits me and ")]
    public void Hundred_thousand_characters_take_no_longer_than_a_few_thousand(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.True(Enumerable.Range(0, Tries).Min(_ => Time(text)) < Longest);
    }

    [Fact]
    public void Disclosure_at_either_end_of_a_very_long_message_is_found()
    {
        var between = string.Concat(Enumerable.Repeat("we went to the park and fed the ducks. ", 1000));
        Assert.NotNull(Screen.Read("i want to die. " + between));
        Assert.NotNull(Screen.Read(between + "i want to die."));
    }

    [Fact]
    public void One_screen_serves_many_at_once()
    {
        var texts = SafetyFiles.Read("own.jsonl").Select(one => one.Text).ToList();
        var alone = texts.ConvertAll(text => Screen.Read(text));
        Assert.Equal(alone, texts.AsParallel().AsOrdered().Select(text => Screen.Read(text)).ToList());
    }

    private static string Any(int i, Random chance) => (i % 3) switch
    {
        0 => Characters(chance, '\u0000', '\uffff'),
        1 => Characters(chance, ' ', '~'),
        _ => string.Join(' ', Enumerable.Range(0, chance.Next(1, 60)).Select(_ => Words[chance.Next(Words.Length)])),
    };

    private static string Characters(Random chance, char first, char last) =>
        new([.. Enumerable.Range(0, chance.Next(0, 300)).Select(_ => (char)chance.Next(first, last + 1))]);

    private static TimeSpan Time(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Screen.Read(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
