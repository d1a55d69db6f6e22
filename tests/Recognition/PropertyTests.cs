using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class PropertyTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "d MMMM yyyy", "dd MMM yyyy", "MMMM d, yyyy", "MMM d yyyy", "dddd d MMMM yyyy",
        "ddd, d MMM yyyy", "d-MMM-yyyy", "MMM-dd-yyyy", "d/MMM/yyyy", "yyyy-MMM-dd", "'the' d 'of' MMMM yyyy", "'by' MMMM d, yyyy",
    ];

    private static readonly string[] Pieces =
    [
        "31", "/", "-", ".", "april", "next", "in", "a", "week", "99999", " ", "\ud800", "\u0000", "é", "🙂", "end of", "2027", "0", "between", "and", "or",
        "every", "other", "friday", "twice", "half", "hour", "before", "last", "first", "to", "from", "5pm", "the", "may", "of", "christmas", ",", ":", "'s", "1h30",
    ];

    private readonly AnswerRecognizer _recognizer = new(Lexicon.Load("en"));

    [Fact]
    public void Any_day_comes_back_from_any_way_of_writing_it()
    {
        var chance = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var day = DateOnly.FromDayNumber(chance.Next(new DateOnly(2027, 3, 10).DayNumber, new DateOnly(2099, 12, 31).DayNumber));
            var text = day.ToString(Formats[i % Formats.Length], English).ToLowerInvariant();
            Assert.Equal((day, text), (Read(text, "en-GB").Date.GetValueOrDefault(), text));
        }
    }

    [Fact]
    public void Figures_follow_the_culture_or_are_asked_about()
    {
        var chance = new Random(2);
        for (var i = 0; i < 5_000; i++)
        {
            var day = DateOnly.FromDayNumber(chance.Next(new DateOnly(2028, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber));
            foreach (var (culture, format) in new[] { ("en-GB", "d/M/yyyy"), ("en-US", "M/d/yyyy") })
            {
                var found = Read(day.ToString(format, CultureInfo.InvariantCulture), culture);
                Assert.True(found.Date == day || found.Readings.Contains(day), $"{day:O} {culture}");
                Assert.Equal(day.Day <= 12 && day.Day != day.Month ? Outcome.Ambiguous : Outcome.Resolved, found.Outcome);
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Machine_culture_changes_nothing(string culture)
    {
        string[] texts = ["by the end of august", "31/08/2027", "in 1.5 hours", "FRIDAY", "3 times a week", "I'll do it by JUNE", "12 hugs a day"];
        string Result() => string.Join('\n', texts.SelectMany(text => Enum.GetValues<AnswerKind>(), (text, kind) =>
            _recognizer.Recognize(text, new Asked(kind, new DateOnly(2027, 3, 10), "en-GB"))).Select(Show));
        var expected = Result();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Result());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2000-02-29")]
    [InlineData("2199-12-31")]
    public void No_today_is_a_trap(string today)
    {
        var chance = new Random(4);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, chance.Next(1, 8)).Select(_ => Pieces[chance.Next(Pieces.Length)]));
            Assert.NotNull(_recognizer.Recognize(text, new Asked(AnswerKind.Date, DateOnly.ParseExact(today, "O", CultureInfo.InvariantCulture), "en-GB")));
        }
    }

    [Fact]
    public void Very_long_text_is_capped() =>
        Assert.Equal(new DateOnly(2027, 3, 11), Read("tomorrow " + new string('x', 1_000_000), "en-GB").Date);

    private static string Show(Understanding found) =>
        string.Create(CultureInfo.InvariantCulture, $"{found.Outcome} {found.Reason} {found.Date:O} {found.Number} {found.Length} {found.Timex} {found.RestsOn} {string.Join('|', found.Choices)}");

    private Understanding Read(string text, string culture) => _recognizer.Recognize(text, new Asked(AnswerKind.Date, new DateOnly(2027, 3, 10), culture));
}
