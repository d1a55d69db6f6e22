using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class MeasureAndWordsTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("3 times, 15 mins", "3")]
    [InlineData("twice a week", "2")]
    [InlineData("maybe once", "1")]
    [InlineData("12 hugs a day", "12")]
    [InlineData("1.5 hours", "1.5")]
    public void Number_of_a_measure_is_found(string text, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Read(text, AnswerKind.Measure).Number);

    [Theory]
    [InlineData("from 63 % to 85 %", "63", "85")]
    [InlineData("63% to 85%", "63", "85")]
    [InlineData("from 20 percent to 50 percent", "20", "50")]
    [InlineData("from 2 to 5 hugs", "2", "5")]
    public void Baseline_and_target_are_told_apart(string text, string from, string to)
    {
        var found = Read(text, AnswerKind.Measure);
        Assert.Equal((from, to), (found.Baseline?.ToString(CultureInfo.InvariantCulture), found.Number?.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("5 to 1", "5")]
    [InlineData("5:1", "5")]
    [InlineData("3:2", "1.5")]
    public void Ratio_is_found(string text, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Read(text, AnswerKind.Measure).Number);

    [Fact]
    public void Count_of_a_frequency_is_the_number_of_a_measure() =>
        Assert.Equal(("P1W", 3), Read("3 times a week for 15 minutes", AnswerKind.Measure) switch { var found => (found.Timex, found.Number) });

    [Theory]
    [InlineData("every day")]
    [InlineData("daily")]
    public void Rate_without_a_number_can_be_checked_too(string text) =>
        Assert.Equal(Outcome.Resolved, Read(text, AnswerKind.Measure).Outcome);

    [Theory]
    [InlineData("more often")]
    [InlineData("a lot")]
    [InlineData("as much as I can")]
    public void Measure_without_a_number_is_not_taken(string text) =>
        Assert.Equal(Reason.NoNumber, Read(text, AnswerKind.Measure).Reason);

    [Theory]
    [InlineData("about a 7", "7")]
    [InlineData("7/10", "7")]
    [InlineData("ten", "10")]
    [InlineData("0", "0")]
    public void Figure_on_the_scale_is_found(string text, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Read(text, AnswerKind.Scale).Number);

    [Theory]
    [InlineData("11", Reason.OffScale)]
    [InlineData("100 percent", Reason.OffScale)]
    [InlineData("yes she was there for half of it", Reason.NoNumber)]
    [InlineData("quite sure", Reason.NoNumber)]
    public void Figure_off_the_scale_is_not_taken(string text, Reason reason) =>
        Assert.Equal(reason, Read(text, AnswerKind.Scale).Reason);

    [Theory]
    [InlineData("", Reason.Empty)]
    [InlineData("   \n ", Reason.Empty)]
    [InlineData("🎉🎉", Reason.Empty)]
    [InlineData("?!", Reason.Empty)]
    [InlineData("I don't know", Reason.Vague)]
    [InlineData("Something", Reason.Vague)]
    [InlineData("sdfghjkl", Reason.Unclear)]
    [InlineData("in the living room", Reason.None)]
    [InlineData("أريد وقتا أكثر مع ابنتي", Reason.None)]
    [InlineData("Knightsbridge", Reason.None)]
    [InlineData("玩", Reason.None)]
    [InlineData("🎉 party", Reason.None)]
    public void Words_are_taken_unless_they_say_nothing(string text, Reason reason) =>
        Assert.Equal(reason, Read(text, AnswerKind.Words).Reason);

    private static Understanding Read(string text, AnswerKind kind) =>
        Recognizer.Recognize(text, new Asked(kind, new DateOnly(2027, 3, 10), "en-GB"));
}
