using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Score;

/// <summary>Scores phrases found anywhere in a text, by the metrics of the specification files.</summary>
internal static class SpecScore
{
    private static readonly string[] Metrics = ["found", "span", "timex", "values", "future", "strict"];

    private static readonly Lexicon Words = Lexicon.Load("en");

    public static void Print(IReadOnlyList<DateCase> cases, string? results, TextWriter output)
    {
        var scored = Score(cases);
        foreach (var level in scored.GroupBy(one => one.Case.Level).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"\n{level.Key,-12}{"n",5}  {string.Join(' ', Metrics.Select(metric => $"{metric,7}"))}");
            foreach (var kind in level.GroupBy(one => one.Case.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                PrintRow(kind.Key, [.. kind.Select(one => one.Hits)], output);
            }

            PrintRow("all", [.. level.Select(one => one.Hits)], output);
        }

        foreach (var one in scored.Where(one => !one.Hits[^1]))
        {
            var missed = string.Join(',', Metrics.Zip(one.Hits).Where(pair => !pair.Second).Select(pair => pair.First));
            output.WriteLine($"- {one.Case.Level} {one.Case.Kind} [{missed}] {one.Case.Reference} | {one.Case.Text}\n    want {Show(one.Case)}\n    got  {Show(one.Found)}");
        }

        if (results is not null)
        {
            Results.Write(results, scored.Select(one => (one.Case, one.Found)));
        }
    }

    /// <summary>What was found in each case, and which of the metrics it meets, in the order found, span, timex, values, future, strict.</summary>
    public static List<(DateCase Case, IReadOnlyList<Entity> Found, bool[] Hits)> Score(IReadOnlyList<DateCase> cases) =>
        [.. cases.Select(one => (Case: one, Found: Recognize(one))).Select(pair => (pair.Case, pair.Found, Hits(pair.Case, pair.Found)))];

    /// <summary>Runs the recogniser that a case is about.</summary>
    public static IReadOnlyList<Entity> Recognize(DateCase one)
    {
        var recognizer = new EntityRecognizer(Words);
        return one.Kind switch
        {
            "boolean" => recognizer.Consent(one.Text),
            "number" => recognizer.Numbers(one.Text, ordinals: one.Src.Contains("Ordinal", StringComparison.Ordinal)),
            _ => recognizer.Times(one.Text, one.Now, one.Culture == "en-us" ? "en-US" : "en-GB"),
        };
    }

    private static void PrintRow(string name, List<bool[]> hits, TextWriter output) =>
        output.WriteLine($"{name,-12}{hits.Count,5}  {string.Join(' ', Enumerable.Range(0, Metrics.Length).Select(metric => string.Create(CultureInfo.InvariantCulture, $"{100.0 * hits.Count(hit => hit[metric]) / hits.Count,7:0.0}")))}");

    private static bool[] Hits(DateCase one, IReadOnlyList<Entity> found)
    {
        var wanted = one.Expected.GroupBy(value => value.Entity).Select(group => group.ToList()).ToList();
        var isFound = wanted.Count == found.Count && wanted.Zip(found).All(pair => pair.First[0].Type == pair.Second.Type);
        bool All(Func<List<ExpectedValue>, Entity, bool> holds) => isFound && wanted.Zip(found).All(pair => holds(pair.First, pair.Second));
        var span = All((want, got) => string.Equals(want[0].Text.Trim(), got.Text.Trim(), StringComparison.OrdinalIgnoreCase));
        var timex = All((want, got) => want.Select(value => value.Timex).Distinct().SequenceEqual(got.Values.Select(value => value.Timex).Distinct()));
        var values = All((want, got) => want.Select(Key).SequenceEqual(got.Values.Select(Key)));
        var future = All((want, got) => Key(want.FirstOrDefault(value => value.Future) ?? want[^1]) == Key(Future(got, one.Now)));
        return [isFound, span, timex, values, future, span && timex && values];
    }

    // The first value not wholly before the reference day, else the last.
    private static EntityValue Future(Entity found, DateTime now)
    {
        var today = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return found.Values.FirstOrDefault(value => Starts(value, today)) ?? found.Values[^1];
    }

    private static bool Starts(EntityValue value, string today)
    {
        var last = value.End is not null && value.Start is not null && string.CompareOrdinal(value.End, value.Start) > 0 ? value.End : value.Value ?? value.End ?? value.Start;
        var isPeriod = value.End is not null && value.Start is not null && value.Timex?[0] != '(';
        var day = last is { Length: >= 10 } ? last[..10] : "";
        return day.Length == 0 || !char.IsAsciiDigit(day[0]) || day[4] != '-' || (isPeriod ? string.CompareOrdinal(day, today) > 0 : string.CompareOrdinal(day, today) >= 0);
    }

    private static string Key(ExpectedValue value) => $"{Text(value.Value)}|{Text(value.Start)}|{Text(value.End)}";

    private static string Key(EntityValue value) => $"{Text(value.Value)}|{Text(value.Start)}|{Text(value.End)}";

    private static string Text(string? value) => value is null or "not resolved" ? "" : value;

    private static string Show(DateCase one) =>
        string.Join(" ; ", one.Expected.Select(value => $"{value.Entity}:{value.Type} '{value.Text}' {value.Timex} {Key(value)}{(value.Future ? "*" : "")}"));

    private static string Show(IReadOnlyList<Entity> found) =>
        string.Join(" ; ", found.Select(one => $"{one.Type} '{one.Text}' {string.Join(" ", one.Values.Select(value => $"{value.Timex} {Key(value)}"))}"));
}
