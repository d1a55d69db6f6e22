using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Score;

/// <summary>Scores whole answers to a question: what was taken, asked or refused.</summary>
internal static class AnswerScore
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    public static void Print(IReadOnlyList<DateCase> cases, string? results, TextWriter output)
    {
        var scored = Score(cases);
        output.WriteLine($"\n{"question",-12}{"n",5} {"strict",8} {"lenient",8} {"wrong",8}");
        foreach (var question in scored.GroupBy(one => one.Case.Question!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            PrintRow(question.Key, [.. question], output);
        }

        PrintRow("all", scored, output);
        output.WriteLine($"\n{"outcome",-14}{"n",5} {"strict",8}");
        foreach (var outcome in scored.GroupBy(one => one.Case.Outcome).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{outcome.Key,-14}{outcome.Count(),5} {outcome.Count(one => one.IsStrict),8}");
        }

        var refusals = scored.Where(one => one.Case.Outcome is "unresolvable" or "past").ToList();
        output.WriteLine($"\ncorrect refusals {refusals.Count(one => one.IsStrict)}/{refusals.Count}, needless refusals {scored.Count(one => one.IsNeedless)}, wrong commits {scored.Count(one => one.IsWrong)}");
        foreach (var one in scored.Where(one => !one.IsStrict))
        {
            output.WriteLine($"- {(one.IsWrong ? "WRONG COMMIT " : "")}{one.Case.Question} {one.Case.Culture} {one.Case.Reference} | {one.Case.Text}\n    want {one.Case.Outcome} {one.Case.Deadline} {one.Case.Timex} {one.Case.Count}\n    got  {one.Outcome} {one.Deadline} {one.Understood.Timex} {one.Count} {string.Join(", ", one.Understood.Readings.Select(Iso))} {string.Join(" | ", one.Understood.Choices)}");
        }

        if (results is not null)
        {
            Results.Write(results, scored);
        }
    }

    public static List<Scored> Score(IReadOnlyList<DateCase> cases) => [.. cases.Select(one => new Scored(one, Recognize(one)))];

    public static Understanding Recognize(DateCase one) => Recognizer.Recognize(one.Text, Asked(one));

    public static Asked Asked(DateCase one) => new(
        one.Question switch { "deadline" => AnswerKind.Date, "frequency" => AnswerKind.Frequency, _ => AnswerKind.Duration },
        DateOnly.FromDateTime(one.Now),
        one.Culture);

    private static void PrintRow(string name, List<Scored> scored, TextWriter output) =>
        output.WriteLine($"{name,-12}{scored.Count,5} {scored.Count(one => one.IsStrict),8} {scored.Count(one => one.IsLenient),8} {scored.Count(one => one.IsWrong),8}");

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A case with what was made of it.</summary>
    internal sealed record Scored(DateCase Case, Understanding Understood)
    {
        public string Outcome => Understood.Outcome.ToString().ToLowerInvariant();

        public string? Deadline => Understood.Date is { } day ? Iso(day) : null;

        public decimal? Count => Case.Question == "frequency" ? Understood.Number : null;

        public bool IsStrict => Outcome == Case.Outcome && (Outcome != "resolved" || HasValue);

        public bool IsLenient => IsStrict || (Outcome == "resolved" && IsAccepted)
            || (Outcome == "ambiguous" && (Case.Accept.Count > 0 || Case.AskOk))
            || (Case.Outcome == "ambiguous" && (Outcome == "unresolvable" || (Outcome == "resolved" && IsAccepted)));

        public bool IsWrong => Outcome == "resolved" && !IsStrict && !IsAccepted;

        public bool IsNeedless => Case.Outcome == "resolved" && Outcome == "unresolvable";

        private bool IsAccepted => Case.Accept.Contains(Deadline ?? "") || Case.Accept.Contains(Understood.Timex ?? "");

        private bool HasValue => (Case.Question == "deadline" || Case.Deadline is not null
            ? Deadline == Case.Deadline
            : Understood.Timex == Case.Timex) && (Case.Question != "frequency" || Count == Case.Count);
    }
}
