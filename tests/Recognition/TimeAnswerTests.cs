using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

/// <summary>At what time of day, and every how many weeks, a person wants to be asked how it goes.</summary>
public sealed class TimeAnswerTests
{
    private static readonly AnswerRecognizer English = new(Lexicon.Load("en"));
    private static readonly AnswerRecognizer Spanish = new(Lexicon.Load("es"));

    [Theory]
    [InlineData("at 6pm", "18:00")]
    [InlineData("sundays at 6 pm", "18:00")]
    [InlineData("8", "20:00")]
    [InlineData("at 8", "20:00")]
    [InlineData("at 8 am", "08:00")]
    [InlineData("every day at eight", "20:00")]
    [InlineData("8 in the morning", "08:00")]
    [InlineData("mondays 7", "19:00")]
    [InlineData("at 9", "09:00")]
    [InlineData("weekends at 10", "10:00")]
    [InlineData("at 12", "12:00")]
    [InlineData("half past seven", "19:30")]
    [InlineData("quarter to nine", "20:45")]
    [InlineData("in the evening", "18:00")]
    [InlineData("monday and thursday mornings", "09:00")]
    [InlineData("in the afternoon", "15:00")]
    [InlineData("at night", "20:00")]
    [InlineData("noon", "12:00")]
    [InlineData("19:30", "19:30")]
    [InlineData("mondays at 7.30pm", "19:30")]
    [InlineData("fridays at 07:15 am", "07:15")]
    public void Time_is_understood(string text, string time) => Assert.Equal(time, TimeIn(English, text, "en-GB"));

    [Theory]
    [InlineData("sundays")]
    [InlineData("every 2 weeks")]
    [InlineData("3 times a week")]
    [InlineData("every other friday")]
    [InlineData("whenever")]
    [InlineData("")]
    public void Where_no_time_is_said_none_is_made_up(string text) => Assert.Null(TimeIn(English, text, "en-GB"));

    [Theory]
    [InlineData("a las 7 de la tarde", "19:00")]
    [InlineData("los domingos a las 6 de la tarde", "18:00")]
    [InlineData("los lunes a las 9 de la mañana", "09:00")]
    [InlineData("todos los días a las 9 de la noche", "21:00")]
    [InlineData("a las ocho", "20:00")]
    [InlineData("8", "20:00")]
    [InlineData("a las 8", "20:00")]
    [InlineData("a las 11", "11:00")]
    [InlineData("a las siete y media", "19:30")]
    [InlineData("a las 7 y media de la mañana", "07:30")]
    [InlineData("a las ocho y cuarto", "20:15")]
    [InlineData("a las nueve menos cuarto", "20:45")]
    [InlineData("a las 19h30", "19:30")]
    [InlineData("a las 6 p. m.", "18:00")]
    [InlineData("los domingos a las 18:00", "18:00")]
    [InlineData("19:30", "19:30")]
    [InlineData("a las 6 pm", "18:00")]
    [InlineData("por la mañana", "09:00")]
    [InlineData("los viernes por la tarde", "15:00")]
    [InlineData("por la noche", "20:00")]
    [InlineData("al mediodía", "12:00")]
    public void Time_is_understood_in_Spanish(string text, string time) => Assert.Equal(time, TimeIn(Spanish, text, "es-ES"));

    [Theory]
    [InlineData("los domingos")]
    [InlineData("cada 2 semanas")]
    [InlineData("3 veces por semana")]
    [InlineData("cuando sea")]
    public void Where_no_time_is_said_in_Spanish_none_is_made_up(string text) => Assert.Null(TimeIn(Spanish, text, "es-ES"));

    [Theory]
    [InlineData("every other friday", 2)]
    [InlineData("every second monday", 2)]
    [InlineData("every 3 weeks", 3)]
    [InlineData("fridays, every two weeks", 2)]
    [InlineData("fridays", null)]
    [InlineData("every week", null)]
    [InlineData("", null)]
    public void Weeks_between_are_understood(string text, int? weeks) => Assert.Equal(weeks, English.WeeksIn(text, Asked("en-GB")));

    [Theory]
    [InlineData("cada dos viernes", 2)]
    [InlineData("los viernes, cada dos semanas", 2)]
    [InlineData("cada viernes", null)]
    public void Weeks_between_are_understood_in_Spanish(string text, int? weeks) => Assert.Equal(weeks, Spanish.WeeksIn(text, Asked("es-ES")));

    [Theory]
    [InlineData("once a week on fri", "Friday")]
    [InlineData("every 2 weeks on monday and thursday", "Monday Thursday")]
    [InlineData("every week", "")]
    public void Days_that_are_named_are_understood(string text, string days) =>
        Assert.Equal(days, string.Join(' ', English.WeekdaysIn(text, Asked("en-GB"))));

    private static string? TimeIn(AnswerRecognizer recognizer, string text, string culture) =>
        recognizer.TimeIn(text, Asked(culture))?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static Asked Asked(string culture) => new(AnswerKind.Frequency, new DateOnly(2027, 3, 10), culture);
}
