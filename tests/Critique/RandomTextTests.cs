using System.Diagnostics;
using SmartBot.Dialogs.Critique;

namespace SmartBot.Tests.Critique;

/// <summary>Whatever is typed, the critique answers, the same each time, in its words, and soon.</summary>
public sealed class RandomTextTests
{
    private const int Texts = 4000;
    private const int Tries = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly GoalCritique Critique = GoalCritique.Load("en");
    private static readonly string[] Words = [.. GoalFiles.Read("own-goals.jsonl").SelectMany(one => one.Text.Split(' ')).Distinct()];

    [Fact]
    public void Any_text_is_assessed_the_same_twice_and_quoted_as_it_stands()
    {
        var chance = new Random(20270310);
        for (var i = 0; i < Texts; i++)
        {
            var text = Any(i, chance);
            var once = Critique.Assess(text);
            var twice = Critique.Assess(text);
            Assert.Equal((once.Specific, once.Measure, once.TimeBound), (twice.Specific, twice.Measure, twice.TimeBound));
            Assert.Equal(once.Findings, twice.Findings);
            Assert.All(once.Findings, finding => Assert.Contains(finding.Words, text, StringComparison.Ordinal));
            Assert.Equal(once.Findings.Count, once.Findings.Select(finding => finding.Error).Distinct().Count());
            Assert.Equal(once.Measurable, once.Measure is not null);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("😀🏽‍🦱")]
    [InlineData("\uD83D")]
    [InlineData("\r\n\r\n")]
    [InlineData("...!!!???")]
    [InlineData("99999999999999999999999999999999999999 times a day")]
    [InlineData("24/7 £ % @ 0:99 5::5 ::")]
    public void Odd_texts_are_no_goal(string text)
    {
        var assessment = Critique.Assess(text);
        Assert.True(assessment.Has(GoalError.NoDeadline));
    }

    [Theory]
    [InlineData("by monday ")]
    [InlineData("3 times a week from 4 to ")]
    [InlineData("lose 5 kg, ")]
    [InlineData("because ")]
    [InlineData("((((")]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("stop hitting him and ")]
    [InlineData("one hundred ")]
    [InlineData("to be ")]
    public void Hundred_thousand_characters_take_no_longer_than_a_few_thousand(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.NotNull(Critique.Assess(text));
        Assert.True(Enumerable.Range(0, Tries).Min(_ => Time(text)) < Longest);
    }

    [Fact]
    public void One_critique_serves_many_at_once()
    {
        var texts = GoalFiles.Read("own-goals.jsonl").Select(one => one.Text).ToList();
        var alone = texts.ConvertAll(text => Critique.Assess(text).Measure);
        var together = texts.AsParallel().AsOrdered().Select(text => Critique.Assess(text).Measure).ToList();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Language_without_a_word_file_is_refused() =>
        Assert.Contains("critique.xx.json", Assert.Throws<InvalidDataException>(() => GoalCritique.Load("xx")).Message, StringComparison.Ordinal);

    private static string Any(int i, Random chance) => (i % 4) switch
    {
        0 => Characters(chance, '\u0000', '\uffff'),
        1 => Characters(chance, ' ', '~'),
        2 => string.Join(' ', Enumerable.Range(0, chance.Next(1, 60)).Select(_ => Words[chance.Next(Words.Length)])),
        _ => string.Concat(Enumerable.Range(0, chance.Next(1, 40)).Select(_ => Words[chance.Next(Words.Length)] + (chance.Next(3) == 0 ? "" : " "))),
    };

    private static string Characters(Random chance, char first, char last) =>
        new([.. Enumerable.Range(0, chance.Next(0, 300)).Select(_ => (char)chance.Next(first, last + 1))]);

    private static TimeSpan Time(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Critique.Assess(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
