using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class DurationAnswerTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("half an hour", "PT0.5H", 30)]
    [InlineData("an hour and a half", "PT1.5H", 90)]
    [InlineData("1 1/2 hours", "PT1.5H", 90)]
    [InlineData("3/4 hour", "PT0.75H", 45)]
    [InlineData("1h 15m", "PT1H15M", 75)]
    [InlineData("2h30", "PT2H30M", 150)]
    [InlineData("1 hour 30", "PT1H30M", 90)]
    [InlineData("2 hours, 15 minutes", "PT2H15M", 135)]
    [InlineData("forty five mintues", "PT45M", 45)]
    [InlineData("a couple of minutes", "PT2M", 2)]
    [InlineData("a 20 minute walk", "PT20M", 20)]
    [InlineData("all day", "P1D", 1440)]
    public void Length_is_understood(string text, string timex, int minutes)
    {
        var found = Read(text);
        Assert.Equal((Outcome.Resolved, timex, TimeSpan.FromMinutes(minutes)), (found.Outcome, found.Timex, found.Length));
    }

    [Theory]
    [InlineData("10-15 mins", "10 minutes|15 minutes")]
    [InlineData("an hour or two", "1 hour|2 hours")]
    [InlineData("20 minutes to an hour", "20 minutes|1 hour")]
    [InlineData("15", "15 minutes|15 hours")]
    public void What_reads_two_ways_is_offered_in_words_that_are_understood_again(string text, string choices)
    {
        var found = Read(text);
        Assert.Equal(choices, string.Join('|', found.Choices));
        Assert.All(found.Choices, choice => Assert.NotNull(Read(choice).Length));
    }

    [Theory]
    [InlineData("until the end of june", 2027, 6, 30)]
    [InlineData("til christmas", 2027, 12, 25)]
    [InlineData("the rest of the year", 2027, 12, 31)]
    public void Length_until_a_day_is_that_day(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Read(text).Date);

    [Theory]
    [InlineData("as long as it takes", Reason.Open)]
    [InlineData("a walk", Reason.NoNumber)]
    [InlineData("at 1:30", Reason.NoNumber)]
    public void What_says_no_length_is_not_taken(string text, Reason reason) => Assert.Equal(reason, Read(text).Reason);

    private static Understanding Read(string text) => Recognizer.Recognize(text, new Asked(AnswerKind.Duration, new DateOnly(2027, 3, 10), "en-GB"));
}
