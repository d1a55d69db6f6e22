using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

/// <summary>The proof that another language is another data file: deadlines and frequencies in Spanish, on Wednesday 10 March 2027.</summary>
public sealed class SpanishTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("es"));

    [Theory]
    [InlineData("31/08/2027", "2027-08-31")]
    [InlineData("30 de abril de 2027", "2027-04-30")]
    [InlineData("el 30 de abril", "2027-04-30")]
    [InlineData("para el 1 de junio", "2027-06-01")]
    [InlineData("mañana", "2027-03-11")]
    [InlineData("pasado mañana", "2027-03-12")]
    [InlineData("el viernes", "2027-03-12")]
    [InlineData("el próximo viernes", "2027-03-19")]
    [InlineData("el viernes que viene", "2027-03-19")]
    [InlineData("la semana que viene", "2027-03-21")]
    [InlineData("el mes que viene", "2027-04-30")]
    [InlineData("el próximo mes", "2027-04-30")]
    [InlineData("dentro de 3 semanas", "2027-03-31")]
    [InlineData("en seis meses", "2027-09-10")]
    [InlineData("en un año", "2028-03-10")]
    [InlineData("dentro de un par de semanas", "2027-03-24")]
    [InlineData("a finales de agosto", "2027-08-31")]
    [InlineData("a mediados de septiembre", "2027-09-15")]
    [InlineData("fin de mes", "2027-03-31")]
    [InlineData("antes de navidad", "2027-12-24")]
    [InlineData("agosto", "2027-08-31")]
    public void Deadline_is_understood(string text, string day) =>
        Assert.Equal((Outcome.Resolved, (DateOnly?)DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)), Read(text, AnswerKind.Date) switch { var found => (found.Outcome, found.Date) });

    [Theory]
    [InlineData("ayer", Outcome.Past)]
    [InlineData("hace dos semanas", Outcome.Past)]
    [InlineData("03/04", Outcome.Ambiguous)]
    [InlineData("en 2-3 semanas", Outcome.Ambiguous)]
    [InlineData("junio o julio", Outcome.Ambiguous)]
    [InlineData("antes de mi cumpleaños", Outcome.Unresolvable)]
    [InlineData("algún día", Outcome.Unresolvable)]
    public void What_is_no_clear_deadline_is_not_taken(string text, Outcome outcome) => Assert.Equal(outcome, Read(text, AnswerKind.Date).Outcome);

    [Theory]
    [InlineData("dos veces por semana", "P1W", 2)]
    [InlineData("3 veces a la semana", "P1W", 3)]
    [InlineData("una vez al mes", "P1M", 1)]
    [InlineData("dos veces al día", "P1D", 2)]
    [InlineData("cada dos semanas", "P2W", 1)]
    [InlineData("todos los días", "P1D", 1)]
    [InlineData("a diario", "P1D", 1)]
    [InlineData("semanalmente", "P1W", 1)]
    [InlineData("cada lunes", "XXXX-WXX-1", 1)]
    [InlineData("los lunes y miércoles", "XXXX-WXX-1;XXXX-WXX-3", 1)]
    [InlineData("lunes, miércoles y viernes", "XXXX-WXX-1;XXXX-WXX-3;XXXX-WXX-5", 1)]
    [InlineData("entre semana", "XXXX-WXX-1;XXXX-WXX-2;XXXX-WXX-3;XXXX-WXX-4;XXXX-WXX-5", 1)]
    [InlineData("los fines de semana", "P1WE", 1)]
    public void Frequency_is_understood(string text, string timex, int count)
    {
        var found = Read(text, AnswerKind.Frequency);
        Assert.Equal((Outcome.Resolved, timex, count), (found.Outcome, found.Timex, found.Number));
    }

    private static Understanding Read(string text, AnswerKind kind) => Recognizer.Recognize(text, new Asked(kind, new DateOnly(2027, 3, 10), "es-ES"));
}
