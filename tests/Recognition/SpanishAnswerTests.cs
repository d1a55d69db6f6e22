using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

/// <summary>Answers that the Spanish questions are given: yes and no, figures, how often, days and words that say nothing yet. On Wednesday 10 March 2027.</summary>
public sealed class SpanishAnswerTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("es"));

    [Theory]
    [InlineData("sí", true)]
    [InlineData("Si", true)]
    [InlineData("síii", true)]
    [InlineData("claro que sí", true)]
    [InlineData("vale", true)]
    [InlineData("dale", true)]
    [InlineData("está bien", true)]
    [InlineData("me parece bien", true)]
    [InlineData("ok", true)]
    [InlineData("creo que sí", true)]
    [InlineData("no", false)]
    [InlineData("No, gracias", false)]
    [InlineData("claro que no", false)]
    [InlineData("todavía no", false)]
    [InlineData("no me parece bien", false)]
    [InlineData("para nada", false)]
    [InlineData("no creo", false)]
    public void Yes_and_no_are_told_apart(string text, bool agrees) => Assert.Equal(agrees, Read(text, AnswerKind.Consent).Agrees);

    [Theory]
    [InlineData("quizás")]
    [InlineData("no sé")]
    [InlineData("depende")]
    [InlineData("sí y no")]
    [InlineData("puede ser")]
    [InlineData("morado")]
    public void Neither_yes_nor_no_is_not_taken_for_one(string text) => Assert.Null(Read(text, AnswerKind.Consent).Agrees);

    [Theory]
    [InlineData("8 de 10", 8)]
    [InlineData("8/10", 8)]
    [InlineData("un 8", 8)]
    [InlineData("ocho", 8)]
    [InlineData("como un 7", 7)]
    [InlineData("diez", 10)]
    [InlineData("cero", 0)]
    [InlineData("7, creo", 7)]
    public void Scale_is_understood(string text, int number) => Assert.Equal(number, Read(text, AnswerKind.Scale).Number);

    [Theory]
    [InlineData("3 veces por semana", 3)]
    [InlineData("tres veces a la semana", 3)]
    [InlineData("Una vez por semana", 1)]
    [InlineData("todos los días", 1)]
    [InlineData("cada día", 1)]
    [InlineData("ninguna vez", 0)]
    [InlineData("ninguna", 0)]
    [InlineData("0 veces", 0)]
    [InlineData("una vez", 1)]
    [InlineData("dos veces", 2)]
    [InlineData("12 abrazos al día", 12)]
    [InlineData("15 minutos", 15)]
    public void Measure_is_understood(string text, int number)
    {
        var found = Read(text, AnswerKind.Measure);
        Assert.Equal((Outcome.Resolved, (decimal?)number), (found.Outcome, found.Number));
    }

    [Theory]
    [InlineData("más a menudo")]
    [InlineData("mucho")]
    [InlineData("lo que pueda")]
    public void Measure_without_a_number_is_not_taken(string text) => Assert.Equal(Outcome.Unresolvable, Read(text, AnswerKind.Measure).Outcome);

    [Theory]
    [InlineData("fin de abril", "2027-04-30")]
    [InlineData("a finales de abril", "2027-04-30")]
    [InlineData("finales de abril", "2027-04-30")]
    [InlineData("mañana", "2027-03-11")]
    [InlineData("Hoy", "2027-03-10")]
    [InlineData("El próximo lunes", "2027-03-15")]
    [InlineData("1 semana", "2027-03-17")]
    [InlineData("en 6 semanas", "2027-04-21")]
    [InlineData("5 años", "2032-03-10")]
    [InlineData("viernes 30 de abril de 2027", "2027-04-30")]
    [InlineData("30 de abril", "2027-04-30")]
    public void Day_is_understood(string text, string day)
    {
        var found = Read(text, AnswerKind.Date);
        Assert.Equal((Outcome.Resolved, DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)), (found.Outcome, found.Date));
    }

    [Theory]
    [InlineData("no sé")]
    [InlineData("NO SÉ")]
    [InlineData("quizás")]
    [InlineData("ni idea")]
    [InlineData("me da igual")]
    public void Words_that_say_nothing_yet_are_asked_about(string text) => Assert.Equal(Reason.Vague, Read(text, AnswerKind.Words).Reason);

    private static Understanding Read(string text, AnswerKind kind) => Recognizer.Recognize(text, new Asked(kind, new DateOnly(2027, 3, 10), "es-ES"));
}
