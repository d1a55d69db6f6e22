using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

/// <summary>Deadlines as people write them, on Wednesday 10 March 2027.</summary>
public sealed class DeadlineAnswerTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("before friday", "2027-03-11")]
    [InlineData("by friday", "2027-03-12")]
    [InlineData("next month", "2027-04-30")]
    [InlineData("early july", "2027-07-15")]
    [InlineData("by the middle of may", "2027-05-15")]
    [InlineData("last friday of april", "2027-04-30")]
    [InlineData("the last day of the month", "2027-03-31")]
    [InlineData("tuesday week", "2027-03-23")]
    [InlineData("a week on friday", "2027-03-19")]
    [InlineData("two weeks today", "2027-03-24")]
    [InlineData("the week after next", "2027-03-28")]
    [InlineData("20th", "2027-03-20")]
    [InlineData("no later than the 20th", "2027-03-20")]
    [InlineData("31st", "2027-03-31")]
    [InlineData("feb 29", "2028-02-29")]
    [InlineData("1.6.2027", "2027-06-01")]
    [InlineData("by easter", "2027-03-28")]
    [InlineData("a year and a half", "2028-09-10")]
    [InlineData("within the next 6 weeks", "2027-04-21")]
    [InlineData("septemeber", "2027-09-30")]
    [InlineData("next thrusday", "2027-03-18")]
    [InlineData("by noon tomorrow", "2027-03-11")]
    [InlineData("i think by about june 10th", "2027-06-10")]
    public void Last_day_is_understood(string text, string day) =>
        Assert.Equal((Outcome.Resolved, Date(day)), Read(text) switch { var found => (found.Outcome, found.Date) });

    [Theory]
    [InlineData("in 3-4 months", "2027-06-10 2027-07-10")]
    [InlineData("a month or two", "2027-04-10 2027-05-10")]
    [InlineData("monday or tuesday", "2027-03-15 2027-03-16")]
    [InlineData("between june and july", "2027-06-30 2027-07-31")]
    [InlineData("after june", "2027-07-01 2027-07-31")]
    [InlineData("next june", "2027-06-30 2028-06-30")]
    [InlineData("friday the 13th", "2027-03-12 2027-08-13")]
    public void What_names_two_days_is_asked_about(string text, string days) =>
        Assert.Equal(days.Split(' ').Select(Date), Read(text).Readings);

    [Theory]
    [InlineData("two weeks before my birthday", Reason.Event)]
    [InlineData("before school starts in september", Reason.Event)]
    [InlineData("end of term", Reason.Event)]
    [InlineData("31 november", Reason.NoSuchDay)]
    [InlineData("35 june", Reason.NoSuchDay)]
    [InlineData("someday", Reason.Open)]
    [InlineData("summer", Reason.NoDate)]
    [InlineData("later this summer", Reason.NoDate)]
    [InlineData("every day", Reason.NoDate)]
    public void What_names_no_day_is_told_why(string text, Reason reason) => Assert.Equal(reason, Read(text).Reason);

    [Theory]
    [InlineData("last christmas")]
    [InlineData("3 weeks ago")]
    [InlineData("last month")]
    public void Day_that_has_gone_by_is_past(string text) => Assert.Equal(Outcome.Past, Read(text).Outcome);

    [Theory]
    [InlineData("2027-03-28", 1)]
    [InlineData("2027-10-31", 1)]
    [InlineData("2027-12-31", 1)]
    public void Tomorrow_is_a_calendar_day_on_also_where_the_clocks_change(string today, int days) =>
        Assert.Equal(Date(today).AddDays(days), Recognizer.Recognize("tomorrow", new Asked(AnswerKind.Date, Date(today), "en-GB")).Date);

    private static Understanding Read(string text) => Recognizer.Recognize(text, new Asked(AnswerKind.Date, new DateOnly(2027, 3, 10), "en-GB"));

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "O", CultureInfo.InvariantCulture);
}
