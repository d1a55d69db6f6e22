using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class FrequencyAnswerTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("3x/week", "P1W", 3)]
    [InlineData("four times per month", "P1M", 4)]
    [InlineData("twice daily", "P1D", 2)]
    [InlineData("once every 3 days", "P3D", 1)]
    [InlineData("every other day", "P2D", 1)]
    [InlineData("every other friday", "XXXX-WXX-5", 1)]
    [InlineData("every few days", "P3D", 1)]
    [InlineData("each evening at 7", "T19", 1)]
    [InlineData("4 nights a week", "P1W", 4)]
    [InlineData("12 hugs a day", "P1D", 12)]
    [InlineData("10 minutes a day", "P1D", 1)]
    [InlineData("30 mins 3 times a week", "P1W", 3)]
    [InlineData("a couple of times a week", "P1W", 2)]
    [InlineData("evry day", "P1D", 1)]
    [InlineData("tuesdays and thursdays", "XXXX-WXX-2;XXXX-WXX-4", 1)]
    [InlineData("thurs & tues at 7pm", "XXXX-WXX-2T19;XXXX-WXX-4T19", 1)]
    [InlineData("mon-wed", "XXXX-WXX-1;XXXX-WXX-2;XXXX-WXX-3", 1)]
    [InlineData("weekdays", "XXXX-WXX-1;XXXX-WXX-2;XXXX-WXX-3;XXXX-WXX-4;XXXX-WXX-5", 1)]
    [InlineData("at the weekend", "P1WE", 1)]
    [InlineData("in the mornings", "TMO", 1)]
    [InlineData("the 15th of each month", "XXXX-XX-15", 1)]
    [InlineData("first monday of every month", "XXXX-XX-WXX-1-#1", 1)]
    public void Period_and_count_are_understood(string text, string timex, int count)
    {
        var found = Read(text);
        Assert.Equal((Outcome.Resolved, timex, count), (found.Outcome, found.Timex, found.Number));
    }

    [Theory]
    [InlineData("2-3 times a week", "2 times a week|3 times a week")]
    [InlineData("once or twice a month", "once a month|twice a month")]
    [InlineData("every 2 or 3 days", "every 2 days|every 3 days")]
    [InlineData("bi-weekly", "every 2 weeks|2 times a week")]
    [InlineData("3 times", "3 times a day|3 times a week|3 times a month")]
    public void What_reads_two_ways_is_offered_in_words_that_are_understood_again(string text, string choices)
    {
        var found = Read(text);
        Assert.Equal(choices, string.Join('|', found.Choices));
        Assert.All(found.Choices, choice => Assert.Equal(Outcome.Resolved, Read(choice).Outcome));
    }

    [Theory]
    [InlineData("as often as possible", Reason.Open)]
    [InlineData("once in a while", Reason.Open)]
    [InlineData("most days", Reason.Open)]
    [InlineData("before bed", Reason.NoNumber)]
    public void What_says_no_frequency_is_not_taken(string text, Reason reason) => Assert.Equal(reason, Read(text).Reason);

    [Fact]
    public void Words_that_it_rests_on_are_named() => Assert.Equal("twice a week", Read("hmm, maybe twice a week or so?").RestsOn);

    private static Understanding Read(string text) => Recognizer.Recognize(text, new Asked(AnswerKind.Frequency, new DateOnly(2027, 3, 10), "en-GB"));
}
