using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

/// <summary>Phrases of time anywhere in a text, on Thursday 10 May 2018; values are past then coming.</summary>
public sealed class EntityTests
{
    private static readonly EntityRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("Let's meet on the 4th of July", "date '4th of July' XXXX-07-04: 2017-07-04, 2018-07-04")]
    [InlineData("back on 12-25, I hope", "date '12-25' XXXX-12-25: 2017-12-25, 2018-12-25")]
    [InlineData("Dec-12-2018 it is", "date 'Dec-12-2018' 2018-12-12: 2018-12-12")]
    [InlineData("2 weeks before Christmas", "date '2 weeks before Christmas' 2018-12-11: 2018-12-11")]
    [InlineData("two days from yesterday", "date 'two days from yesterday' 2018-05-11: 2018-05-11")]
    [InlineData("the second Monday of October", "date 'the second Monday of October' XXXX-10-WXX-1-#2: 2017-10-09, 2018-10-08")]
    [InlineData("see you next Thursday", "date 'next Thursday' 2018-05-17: 2018-05-17")]
    [InlineData("feb 30", "date 'feb 30' XXXX-02-30: not resolved")]
    [InlineData("new years eve 2020", "date 'new years eve 2020' 2020-12-31: 2020-12-31")]
    public void Day_is_found(string text, string found) => Assert.Equal(found, Show(text));

    [Theory]
    [InlineData("before the end of the year", "daterange 'before the end of the year' 2018: ..2019-01-01")]
    [InlineData("after next week", "daterange 'after next week' 2018-W20: 2018-05-21..")]
    [InlineData("later this year", "daterange 'later this year' 2018: 2018-07-01..2019-01-01")]
    [InlineData("late March", "daterange 'late March' XXXX-03: 2018-03-16..2018-04-01, 2019-03-16..2019-04-01")]
    [InlineData("over the next 2 years", "daterange 'next 2 years' (2018-05-11,2020-05-11,P2Y): 2018-05-11..2020-05-11")]
    [InlineData("5-7 May 2019", "daterange '5-7 May 2019' (2019-05-05,2019-05-07,P2D): 2019-05-05..2019-05-07")]
    [InlineData("from Jan 2019 to Mar 2020", "daterange 'from Jan 2019 to Mar 2020' (2019-01-01,2020-03-01,P14M): 2019-01-01..2020-03-01")]
    [InlineData("the first week of June", "daterange 'the first week of June' XXXX-06-W01: 2017-05-29..2017-06-05, 2018-06-04..2018-06-11")]
    [InlineData("rest of the month", "daterange 'rest of the month' (2018-05-10,2018-05-31,P21D): 2018-05-10..2018-05-31")]
    [InlineData("winter 2019", "daterange 'winter 2019' 2019-WI: not resolved")]
    [InlineData("last weekend", "daterange 'last weekend' 2018-W18-WE: 2018-05-05..2018-05-07")]
    public void Range_is_found(string text, string found) => Assert.Equal(found, Show(text));

    [Theory]
    [InlineData("at 3pm tomorrow", "datetime '3pm tomorrow' 2018-05-11T15: 2018-05-11 15:00:00")]
    [InlineData("tonight 9:30", "datetime 'tonight 9:30' 2018-05-10T21:30: 2018-05-10 21:30:00")]
    [InlineData("half past seven tomorrow", "datetime 'half past seven tomorrow' 2018-05-11T07:30: 2018-05-11 07:30:00, 2018-05-11T19:30: 2018-05-11 19:30:00")]
    [InlineData("in an hour and a half", "datetime 'in an hour and a half' 2018-05-10T01:30:00: 2018-05-10 01:30:00")]
    [InlineData("three and a half years", "duration 'three and a half years' P3.5Y: 110376000")]
    [InlineData("1 hour and 30 minutes", "duration '1 hour and 30 minutes' PT1H30M: 5400")]
    [InlineData("every other day", "set 'every other day' P2D: not resolved")]
    [InlineData("on fridays at 5pm", "set 'fridays at 5pm' XXXX-WXX-5T17: not resolved")]
    [InlineData("each morning at 8", "set 'each morning at 8' T08: not resolved")]
    public void Time_length_and_set_are_found(string text, string found) => Assert.Equal(found, Show(text));

    [Theory]
    [InlineData("may the force be with you")]
    [InlineData("she may mail you")]
    [InlineData("I march on")]
    [InlineData("the sun is out")]
    [InlineData("a sat nav")]
    [InlineData("it rose by 3.5 percent")]
    [InlineData("version 1.2.3")]
    [InlineData("call 555-1234")]
    [InlineData("2018-14-02")]
    [InlineData("two to three people")]
    [InlineData("have a great month")]
    public void Words_that_only_look_like_time_are_left(string text) => Assert.Empty(Show(text));

    [Theory]
    [InlineData("two thirds", false, "number 'two thirds': 0.666666666666667")]
    [InlineData("one thousand two hundred and five", false, "number 'one thousand two hundred and five': 1205")]
    [InlineData("nought point five", false, "number 'nought point five': 0.5")]
    [InlineData("three dozens", false, "number 'three dozens': 36")]
    [InlineData("the thirty-third of them", true, "ordinal 'thirty-third': 33")]
    public void Number_is_found(string text, bool ordinals, string found) => Assert.Equal(found, Show(Recognizer.Numbers(text, ordinals)));

    [Theory]
    [InlineData("yup, fine", "boolean 'yup': true")]
    [InlineData("agree, but it is not ok", "boolean 'not ok': false")]
    [InlineData("👌🏾 great", "boolean '👌🏾': true")]
    public void Consent_is_found(string text, string found) => Assert.Equal(found, Show(Recognizer.Consent(text)));

    private static string Show(string text) => Show(Recognizer.Times(text, new DateTime(2018, 5, 10), "en-US"));

    private static string Show(IReadOnlyList<Entity> found) => string.Join(" + ", found.Select(one =>
        $"{one.Type} '{one.Text}'" + string.Join(',', one.Values.GroupBy(value => value.Timex).Select(same =>
            (same.Key is null ? "" : " " + same.Key) + ": " + string.Join(", ", same.Select(value => value.Value ?? $"{value.Start}..{value.End}"))))));
}
