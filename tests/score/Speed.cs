using System.Diagnostics;
using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Score;

/// <summary>Times the recognition: the first call of a process, texts it has not seen, and the memory they cost.</summary>
internal static class Speed
{
    private const int Rounds = 200;

    private static readonly DateOnly Today = new(2027, 3, 10);

    /// <summary>What passes in a new process until the first answer is understood. Nothing has been read or compiled before.</summary>
    public static Start FirstCall()
    {
        var watch = Stopwatch.StartNew();
        var words = Lexicon.Load("en");
        var load = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        var recognizer = new AnswerRecognizer(words);
        var construct = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        recognizer.Recognize("by the end of august", new Asked(AnswerKind.Date, Today, "en-GB"));
        return new Start(load, construct, watch.Elapsed.TotalMilliseconds);
    }

    public static void Print(IReadOnlyList<DateCase> cases, Start start, TextWriter output)
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
                var began = Stopwatch.GetTimestamp();
                Run(one, text);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
                bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            }
        }

        // The first rounds run code that is not optimised yet.
        times = [.. times.Skip(times.Count / 4).Order()];
        bytes = [.. bytes.Skip(bytes.Count / 4).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nreading the words {start.Load:0.0} ms, construction {start.Construct:0.0} ms, first call {start.Call:0.0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"unseen text: median {At(times, 0.5):0.0} µs, p95 {At(times, 0.95):0.0} µs; allocated: median {At(bytes, 0.5):0} B, p95 {At(bytes, 0.95):0} B, most {bytes[^1]:0} B"));
    }

    private static void Run(DateCase one, string text)
    {
        _ = one.Question is null
            ? (object)SpecScore.Recognize(one with { Text = text })
            : AnswerScore.Recognize(one with { Text = text });
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    /// <summary>Milliseconds at the start of a process: the word file, the recogniser, its first call.</summary>
    internal sealed record Start(double Load, double Construct, double Call);
}
