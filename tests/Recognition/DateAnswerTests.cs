using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class DateAnswerTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2027, 3, 10);

    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("2027-04-30", "2027-04-30")]
    [InlineData("31/08/2027", "2027-08-31")]
    [InlineData("31.8.27", "2027-08-31")]
    [InlineData("30 April 2027", "2027-04-30")]
    [InlineData("the 30th of april", "2027-04-30")]
    [InlineData("April 30", "2027-04-30")]
    [InlineData("aug 31st", "2027-08-31")]
    [InlineData("9 march", "2028-03-09")]
    [InlineData("29 feb 2028", "2028-02-29")]
    [InlineData("today", "2027-03-10")]
    [InlineData("tomorrow", "2027-03-11")]
    [InlineData("wednesday", "2027-03-10")]
    [InlineData("on friday please", "2027-03-12")]
    [InlineData("next friday", "2027-03-19")]
    [InlineData("next monday", "2027-03-15")]
    [InlineData("in 6 weeks", "2027-04-21")]
    [InlineData("six weeks", "2027-04-21")]
    [InlineData("in a month", "2027-04-10")]
    [InlineData("1 year", "2028-03-10")]
    [InlineData("5 years", "2032-03-10")]
    [InlineData("next month", "2027-04-30")]
    [InlineData("end of april", "2027-04-30")]
    [InlineData("by the end of february", "2028-02-29")]
    [InlineData("end of the month", "2027-03-31")]
    [InlineData("the end of next week", "2027-03-21")]
    [InlineData("Friday 30 April 2027", "2027-04-30")]
    public void Day_is_understood(string text, string expected) =>
        Assert.Equal((Outcome.Resolved, Date(expected)), Read(text, "en-GB") switch { var found => (found.Outcome, found.Date) });

    [Theory]
    [InlineData("8/31/2027", "en-US", "2027-08-31")]
    [InlineData("31/8/2027", "en-US", "2027-08-31")]
    [InlineData("04/04", "en-US", "2027-04-04")]
    [InlineData("8/31", "en-GB", "2027-08-31")]
    public void Order_of_day_and_month_is_taken_from_the_figures_where_they_tell(string text, string culture, string expected) =>
        Assert.Equal(Date(expected), Read(text, culture).Date);

    [Theory]
    [InlineData("03/04", "2027-04-03", "2028-03-04")]
    [InlineData("5/6/2027", "2027-05-06", "2027-06-05")]
    public void Day_that_reads_two_ways_is_ambiguous(string text, string first, string second)
    {
        var found = Read(text, "en-GB");
        Assert.Equal(Outcome.Ambiguous, found.Outcome);
        Assert.Equal([Date(first), Date(second)], found.Readings);
    }

    [Theory]
    [InlineData("yesterday", "2027-03-09")]
    [InlineData("1 march 2027", "2027-03-01")]
    [InlineData("2020-01-01", "2020-01-01")]
    public void Day_that_has_gone_by_is_past(string text, string day) =>
        Assert.Equal((Outcome.Past, Date(day)), Read(text, "en-GB") switch { var found => (found.Outcome, found.Date) });

    [Theory]
    [InlineData("whenever")]
    [InlineData("30 february 2027")]
    [InlineData("31/31/2027")]
    [InlineData("2027-13-01")]
    [InlineData("99999999999999999999/1/1")]
    [InlineData("in 99999999 weeks")]
    [InlineData("29 feb 2027")]
    [InlineData("soon")]
    [InlineData("🎉🎉")]
    public void What_names_no_day_is_not_taken_for_one(string text) =>
        Assert.Equal(Outcome.Unresolvable, Read(text, "en-GB").Outcome);

    [Fact]
    public void Outcome_does_not_depend_on_the_machine_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(Date("2027-04-30"), Read("30 April 2027", "en-GB").Date);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_text_is_read_without_a_fault()
    {
        var chance = new Random(20270310);
        string[] pieces = ["31", "/", "-", ".", "april", "next", "in", "a", "week", "99999", " ", "\ud800", "\u0000", "é", "🙂", "end", "of", "2027", "0"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(0, 8)).Select(_ => pieces[chance.Next(pieces.Length)]));
            foreach (var kind in Enum.GetValues<AnswerKind>())
            {
                Assert.True(Enum.IsDefined(Recognizer.Recognize(text, new Asked(kind, Today, "en-GB")).Outcome));
            }
        }
    }

    private static Understanding Read(string text, string culture) => Recognizer.Recognize(text, new Asked(AnswerKind.Date, Today, culture));

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "O", CultureInfo.InvariantCulture);
}
