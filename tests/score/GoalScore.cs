using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmartBot.Dialogs.Critique;

namespace SmartBot.Score;

/// <summary>Scores the critique of labelled goals: each label, the measure, and the time it takes.</summary>
internal static class GoalScore
{
    private const int Rounds = 100;

    private static readonly GoalCritique Critique = GoalCritique.Load("en");

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static List<Scored> Score(IReadOnlyList<GoalCase> cases) => [.. cases.Select(one => new Scored(one, Critique.Assess(one.Text)))];

    /// <summary>The labels that the cases have, with what was said and what is right in each.</summary>
    public static List<Label> Labels(IReadOnlyList<Scored> scored)
    {
        List<Label> labels =
        [
            new("specific", [.. scored.Select(one => (one.Said.Specific, one.Case.Specific == 1))]),
            new("measurable", [.. scored.Select(one => (one.Said.Measurable, one.Case.Measurable == 1))]),
        ];
        if (scored.Any(one => one.Case.Timebound is not null))
        {
            labels.Add(new("timebound", [.. scored.Select(one => (one.Said.TimeBound, one.Case.Timebound == 1))]));
        }

        if (scored.Any(one => one.Case.Errors is not null))
        {
            labels.AddRange(Enum.GetValues<GoalError>().Select(error =>
                new Label(Name(error), [.. scored.Select(one => (one.Said.Has(error), one.Case.Errors?.Contains(error) == true))])));
        }

        return labels;
    }

    public static void Print(IReadOnlyList<GoalCase> cases, string? results, TextWriter output)
    {
        var scored = Score(cases);
        output.WriteLine($"{"label",-20}{"n",5}{"yes",5} {"acc",6} {"bal",6} {"prec",6} {"recall",6} {"F1",6} {"MCC",6}");
        foreach (var label in Labels(scored))
        {
            output.WriteLine(label);
        }

        var measured = scored.Where(one => one.Case.Measure is not null).ToList();
        if (measured.Count > 0)
        {
            output.WriteLine($"measure exactly right (value and per): {measured.Count(one => one.IsMeasureRight)}/{measured.Count}");
        }

        foreach (var one in scored.Where(one => one.Wrong().Any()))
        {
            output.WriteLine($"- {one.Case.Id} | {one.Case.Text}");
            output.WriteLine($"    {string.Join("; ", one.Wrong())}");
        }

        PrintTimes(cases, output);
        if (results is not null)
        {
            File.WriteAllLines(results, scored.Select(one => JsonSerializer.Serialize(Line(one), Plain)));
        }
    }

    internal static string Name(GoalError error) => JsonSerializer.Serialize(error).Trim('"');

    private static void PrintTimes(IReadOnlyList<GoalCase> cases, TextWriter output)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var one in cases)
            {
                var began = Stopwatch.GetTimestamp();
                Critique.Assess(one.Text);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }
        }

        // The first rounds run code that is not optimised yet.
        times = [.. times.Skip(times.Count / 2).Order()];
        output.WriteLine(times.Count == 0 ? "no cases" : string.Create(CultureInfo.InvariantCulture, $"time a goal: median {times[times.Count / 2]:0.0} µs, p95 {times[times.Count * 95 / 100]:0.0} µs"));
    }

    private static object Line(Scored one) => new
    {
        id = one.Case.Id,
        specific = one.Said.Specific ? 1 : 0,
        measurable = one.Said.Measurable ? 1 : 0,
        timebound = one.Said.TimeBound ? 1 : 0,
        errors = one.Said.Findings.Select(finding => Name(finding.Error)),
        measure = one.Said.Measure is not { } measure ? null : new
        {
            value = decimal.TryParse(measure.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? (object)number : measure.Value,
            unit = measure.Unit,
            per = measure.Per,
        },
    };

    /// <summary>A case with what was said of it.</summary>
    internal sealed record Scored(GoalCase Case, Assessment Said)
    {
        public bool IsMeasureRight => Case.Measure is null
            ? Said.Measure is null
            : Said.Measure is { } measure && measure.Value == Case.Measure.Text && measure.Per == Case.Measure.Per;

        public IEnumerable<string> Wrong()
        {
            foreach (var label in Labels([this]).Where(label => label.Cases is [var (said, right)] && said != right))
            {
                yield return $"{label.Name}: said {(label.Cases[0].Said ? 1 : 0)}, right {(label.Cases[0].Right ? 1 : 0)}";
            }

            if (Case.Errors is not null && Case.Measurable == 1 && Said.Measurable && !IsMeasureRight)
            {
                yield return $"measure: said {Said.Measure!.Value} per {Said.Measure.Per ?? "-"}, right {Case.Measure?.Text} per {Case.Measure?.Per ?? "-"}";
            }
        }
    }
}
