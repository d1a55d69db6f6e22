using System.Diagnostics;
using System.Globalization;

namespace SmartBot.Bench.Turns;

/// <summary>How long each of many turns took, and what they allocated.</summary>
internal sealed record Timings(string Name, int Parallel, TimeSpan Wall, IReadOnlyList<double> Milliseconds, long Bytes)
{
    public const string Header = "| what | at once | turns/s | p50 ms | p99 ms | max ms | KB a turn |\n|---|---|---|---|---|---|---|";

    public double PerSecond => Milliseconds.Count / Wall.TotalSeconds;

    /// <summary>Runs <paramref name="turn"/> some times in each of several lanes at once.</summary>
    public static async Task<Timings> MeasureAsync(string name, int parallel, int turns, Func<int, int, Task> turn)
    {
        var lanes = new List<double>[parallel];
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, parallel).Select(lane => Task.Run(async () =>
        {
            lanes[lane] = [];
            for (var i = 0; i < turns / parallel; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await turn(lane, i);
                lanes[lane].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        })));
        var wall = Stopwatch.GetElapsedTime(began);
        return new Timings(name, parallel, wall, [.. lanes.SelectMany(lane => lane).Order()], GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name} | {Parallel} | {PerSecond:F0} | {At(0.5):F2} | {At(0.99):F2} | {At(1):F1} | {Bytes / 1024.0 / Milliseconds.Count:F0} |");

    private double At(double share) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * share))];
}
