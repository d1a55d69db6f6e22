using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>The days and the time that a person gives for being asked how it goes become the rhythm of their goal.</summary>
public sealed class RhythmTests
{
    private const string Another = "Another time";
    private const string OtroDia = "Otro día u otra hora";
    private const string AllDays = "MO,TU,WE,TH,FR,SA,SU";

    [Theory]
    [InlineData("Sundays at 6 pm", "SU", 18)]
    [InlineData("sundays at 6pm", "SU", 18)]
    [InlineData("Every day at 7 pm", AllDays, 19)]
    [InlineData("Mondays at 9 am", "MO", 9)]
    [InlineData("every day at eight", AllDays, 20)]
    [InlineData("every evening", AllDays, 18)]
    [InlineData("monday and thursday mornings", "MO,TH", 9)]
    [InlineData("mon, wed and fri at 7", "MO,WE,FR", 19)]
    [InlineData("weekdays at noon", "MO,TU,WE,TH,FR", 12)]
    [InlineData("weekends", "SA,SU", 18)]
    [InlineData("weekends at 10", "SA,SU", 10)]
    [InlineData("fridays", "FR", 18)]
    [InlineData("once a week on friday", "FR", 18)]
    [InlineData("once a week", "SU", 18)]
    [InlineData("every other friday at 7pm", "FR", 19, 2)]
    [InlineData("fridays at 7pm, every two weeks", "FR", 19, 2)]
    [InlineData("every 2 weeks on mon and thurs", "MO,TH", 18, 2)]
    [InlineData("once a month", "SU", 18, 4)]
    [InlineData("at 8", "SU", 20)]
    [InlineData("every week at 7", "SU", 19)]
    [InlineData("every two weeks at 7", "SU", 19, 2)]
    public async Task Days_and_time_are_taken_as_they_are_said(string words, string days, int hour, int weeks = 1) =>
        Assert.Equal(Rule(days, hour, weeks), await RhythmAsync("en-GB", Another, words));

    [Theory]
    [InlineData("Los domingos a las 6 de la tarde", "SU", 18)]
    [InlineData("Todos los días a las 7 de la tarde", AllDays, 19)]
    [InlineData("Los lunes a las 9 de la mañana", "MO", 9)]
    [InlineData("los domingos a las 18:00", "SU", 18)]
    [InlineData("lunes y jueves por la mañana", "MO,TH", 9)]
    [InlineData("los sábados", "SA", 18)]
    [InlineData("los fines de semana", "SA,SU", 18)]
    [InlineData("cada dos viernes a las 7 de la tarde", "FR", 19, 2)]
    [InlineData("los viernes a las 19:00, cada dos semanas", "FR", 19, 2)]
    public async Task Days_and_time_are_taken_as_they_are_said_in_Spanish(string words, string days, int hour, int weeks = 1) =>
        Assert.Equal(Rule(days, hour, weeks), await RhythmAsync("es-ES", OtroDia, words));

    [Fact]
    public async Task What_names_no_day_is_asked_again()
    {
        var talk = await SavedAsync("en-GB");
        await talk.SayAsync(Another);
        await talk.SayAsync("whenever");
        Assert.Equal("I did not find a day in that. Try it like this: Sundays at 6 pm. When would suit you?", talk.Last.Text);
        Assert.Null((await talk.GoalAsync()).Rhythm);
        await talk.SayAsync("tuesdays at 5pm");
        Assert.Equal(Rule("TU", 17), (await talk.GoalAsync()).Rhythm!.ToString());
    }

    [Fact]
    public async Task After_three_answers_without_a_day_the_programme_proposes_its_own() =>
        Assert.Equal(Rule("SU", 18), await RhythmAsync("en-GB", Another, "purple", "whenever", "blue socks"));

    [Theory]
    [InlineData("en-GB", Another, "mondays and fridays at 7.30pm", "I'll ask how it goes: Mondays and Fridays at 7:30 pm.")]
    [InlineData("en-GB", Another, "every other friday at noon", "I'll ask how it goes: Fridays at 12 pm, every 2 weeks.")]
    [InlineData("en-GB", Another, "daily at 8 am", "I'll ask how it goes: every day at 8 am.")]
    [InlineData("es-ES", OtroDia, "sábado, domingo y lunes a las 19:30", "Para ver cómo va, te escribo los lunes, los sábados y los domingos a las 19:30.")]
    [InlineData("es-ES", OtroDia, "cada dos viernes a las 7 de la tarde", "Para ver cómo va, te escribo los viernes a las 19:00, cada 2 semanas.")]
    [InlineData("es-ES", OtroDia, "todos los días a las 8 de la mañana", "Para ver cómo va, te escribo todos los días a las 8:00.")]
    public async Task Days_and_time_are_said_back(string locale, string another, string words, string said)
    {
        var talk = await SavedAsync(locale);
        await talk.SayAsync(another);
        await talk.SayAsync(words);
        Assert.StartsWith(said, talk.Last.Text, StringComparison.Ordinal);
    }

    private static string Rule(string days, int hour, int weeks = 1) => $"FREQ=WEEKLY;INTERVAL={weeks};BYDAY={days};BYHOUR={hour};BYMINUTE=0";

    private static async Task<string?> RhythmAsync(string locale, params string[] said)
    {
        var talk = await SavedAsync(locale);
        foreach (var words in said)
        {
            await talk.SayAsync(words);
        }

        return (await talk.GoalAsync()).Rhythm?.ToString();
    }

    // A goal is saved, and the bot asks whether it may come back.
    private static async Task<Talk> SavedAsync(string locale)
    {
        var talk = new Talk(locale: locale);
        var isSpanish = locale.StartsWith("es", StringComparison.Ordinal);
        await talk.SayAsync(isSpanish ? "hola" : "hi");
        var programme = Talk.Programmes.Find("smart", isSpanish ? "es" : "en");
        while (Script.Next(programme, await talk.GoalAsync()) is { } question)
        {
            await talk.SayAsync(isSpanish ? SpanishAnswerTo(question) : Answers.To(question));
        }

        await talk.SayAsync(isSpanish ? "guardar" : "save");
        var asked = isSpanish ? "¿Vuelvo a preguntarte cómo va?" : "Shall I come back and ask how it goes?";
        Assert.True(talk.Last.Text.Contains(asked, StringComparison.Ordinal), string.Join('\n', talk.Heard.TakeLast(4).Select(heard => heard.Text)));
        return talk;
    }

    private static string SpanishAnswerTo(Question question) => question.Id switch
    {
        "target" => "en 6 meses",
        "confidence" => "8",
        _ when question.Choices.Count > 0 => question.Choices[0],
        _ => question.Kind == AnswerKind.Words ? "leyendo un cuento con mi hija" : "3",
    };
}
