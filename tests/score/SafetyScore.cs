using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Score;

/// <summary>Scores the safety screen on labelled messages: what it alerts to, what it misses, and the time it takes.</summary>
internal static class SafetyScore
{
    private const int Rounds = 100;

    private static readonly SafetyScreen Screen = SafetyScreen.Load("en");

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static List<Scored> Score(IReadOnlyList<SafetyCase> cases) => [.. cases.Select(one => new Scored(one, Screen.Read(one.Text)))];

    /// <summary>Of the messages of that tier, how many alerted in any way.</summary>
    public static Share Alerts(IReadOnlyList<Scored> scored, string tier)
    {
        var of = scored.Where(one => one.Case.Tier == tier).ToList();
        return new Share(of.Count(one => one.Said is not null), of.Count);
    }

    public static void Print(IReadOnlyList<SafetyCase> cases, string? results, TextWriter output)
    {
        var scored = Score(cases);
        output.WriteLine($"{"any alert",-16}{"found",6}{"n",5} {"share",6}  95 % interval");
        foreach (var tier in Enum.GetValues<RiskTier>().Select(SafetyCase.Name).Reverse())
        {
            PrintRow(tier, Alerts(scored, tier), output);
        }

        PrintRow("false alarms", Alerts(scored, SafetyCase.None), output);
        PrintRow("exact tier", new Share(scored.Count(one => one.Tier == one.Case.Tier), scored.Count), output);
        PrintRow("exact category", new Share(scored.Count(one => one.Category == one.Case.Category), scored.Count), output);
        PrintList("missed", scored.Where(one => one.Case.IsRisk && one.Said is null), output);
        PrintList("false alarm", scored.Where(one => !one.Case.IsRisk && one.Said is not null), output);
        PrintTimes(cases, output);
        if (results is not null)
        {
            File.WriteAllLines(results, scored.Select(one => JsonSerializer.Serialize(new { id = one.Case.Id, category = one.Category, tier = one.Tier }, Plain)));
        }
    }

    private static void PrintRow(string name, Share share, TextWriter output) => output.WriteLine($"{name,-16}{share}");

    private static void PrintList(string name, IEnumerable<Scored> scored, TextWriter output)
    {
        foreach (var one in scored)
        {
            output.WriteLine($"- {name}: {one.Case.Id} {one.Case.Tier} {one.Case.Category} | {one.Case.Text}");
            if (one.Said is { } said)
            {
                output.WriteLine($"    {one.Tier} {one.Category}: {said.Words}");
            }
        }
    }

    private static void PrintTimes(IReadOnlyList<SafetyCase> cases, TextWriter output)
    {
        var times = new List<double>();
        var bytes = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var one in cases)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var began = Stopwatch.GetTimestamp();
                Screen.Read(one.Text);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
                bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        // The first rounds run code that is not optimised yet.
        times = [.. times.Skip(times.Count / 2).Order()];
        bytes = [.. bytes.Skip(bytes.Count / 2).Order()];
        output.WriteLine(times.Count == 0 ? "no cases" : string.Create(CultureInfo.InvariantCulture, $"time a message: median {At(times, 0.5):0.0} µs, p95 {At(times, 0.95):0.0} µs; allocated: median {At(bytes, 0.5):0} B, p95 {At(bytes, 0.95):0} B"));
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    /// <summary>A case with what was said of it.</summary>
    internal sealed record Scored(SafetyCase Case, Disclosure? Said)
    {
        public string Tier => Said is { } said ? SafetyCase.Name(said.Tier) : SafetyCase.None;

        public string Category => Said is { } said ? SafetyCase.Name(said.Category) : SafetyCase.None;
    }
}
