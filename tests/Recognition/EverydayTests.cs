using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

/// <summary>
/// Answers as people type them, one a line in <c>data/everyday.*.txt</c>: the kind of question, the answer, and what is made of it on
/// Wednesday 10 March 2027. "ask" stands for any outcome that asks again or offers readings.
/// </summary>
public sealed class EverydayTests
{
    [Theory]
    [InlineData("en", "en-GB", 900)]
    [InlineData("es", "es-ES", 120)]
    public void Everyday_answers_are_taken_or_asked_about_as_a_careful_person_would(string language, string culture, int least)
    {
        var recognizer = new AnswerRecognizer(Lexicon.Load(language));
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Recognition", "data", $"everyday.{language}.txt"));
        var cases = lines.Where(line => line.Contains('|', StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.True(cases.Count >= least, $"{cases.Count} cases");
        var misses = cases.Select(one => (Case: one, Got: Show(recognizer.Recognize(one[1], new Asked(Enum.Parse<AnswerKind>(one[0]), new DateOnly(2027, 3, 10), culture)))));
        Assert.Empty(misses.Where(miss => miss.Got != miss.Case[2]).Select(miss => $"{string.Join(" | ", miss.Case)}, but was {miss.Got}"));
    }

    private static string Show(Understanding found) => found switch
    {
        { Outcome: Outcome.Ambiguous or Outcome.Unresolvable } => "ask",
        { Outcome: Outcome.Past } => "past",
        { Agrees: { } agrees } => agrees ? "yes" : "no",
        { Date: { } day } => day.ToString("O", CultureInfo.InvariantCulture),
        { Length: not null } => found.Timex!,
        { Baseline: { } from } => string.Create(CultureInfo.InvariantCulture, $"{from} to {found.Number}"),
        { Timex: { } timex } => string.Create(CultureInfo.InvariantCulture, $"{found.Number} in {timex}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{found.Number}"),
    };
}
