using System.Diagnostics;
using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Score;

/// <summary>Times the recognition: the first call of a process, texts it has not seen, and the memory they cost.</summary>
internal static class Speed
{
    private const int Rounds = 200;

    private static readonly DateOnly Today = new(2027, 3, 10);

    /// <summary>Reading the words and the first answer, in milliseconds each.</summary>
    public static (double Load, double Call) FirstCall()
    {
        var watch = Stopwatch.StartNew();
        var recognizer = new AnswerRecognizer(Lexicon.Load("en"));
        var load = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        recognizer.Recognize("by the end of august", new Asked(AnswerKind.Date, Today, "en-GB"));
        return (load, watch.Elapsed.TotalMilliseconds);
    }

    public static void Print(IReadOnlyList<DateCase> cases, (double Load, double Call) first, TextWriter output)
    {
        var times = new List<double>();
        var bytes = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var one in cases)
            {
                // A text that was never seen: nothing could have been remembered.
                var text = one.Text + " " + (char)('a' + (round % 26)) + (char)('a' + (round / 26));
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                Run(one, text);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        // The first rounds run code that is not optimised yet.
        times = [.. times.Skip(times.Count / 4).Order()];
        bytes = [.. bytes.Skip(bytes.Count / 4).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nfirst call {first.Call:0.0} ms, after reading the words in {first.Load:0.0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"unseen text: median {At(times, 0.5):0.0} µs, p95 {At(times, 0.95):0.0} µs; allocated: median {At(bytes, 0.5):0} B, p95 {At(bytes, 0.95):0} B, most {bytes[^1]:0} B"));
    }

    private static void Run(DateCase one, string text)
    {
        _ = one.Question is null
            ? (object)SpecScore.Recognize(one with { Text = text })
            : AnswerScore.Recognize(one with { Text = text });
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}
