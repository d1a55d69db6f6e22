using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class MachineZoneTests
{
    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Europe/London")]
    public void Outcome_does_not_depend_on_the_machine_zone(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        var recognizer = new AnswerRecognizer(Lexicon.Load("en"));
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            var found = recognizer.Recognize("tomorrow", new Asked(AnswerKind.Date, new DateOnly(2027, 3, 27), "en-GB"));
            Assert.Equal((Outcome.Resolved, new DateOnly(2027, 3, 28)), (found.Outcome, found.Date));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
