using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>The parts of a message that are weighed each by itself, so that a disclosure among harmless sentences counts as if it stood alone.</summary>
internal static class Parts
{
    private const int LongestWhole = 60; // words
    private const int LongestSentence = 30;
    private const int Window = 15;
    private const int Step = 5;

    /// <summary>The whole message, unless it is longer than what the weights were trained on; its sentences; and pieces of a sentence that is long.</summary>
    public static List<Span> Of(Message message)
    {
        var parts = new List<Span>();
        Add(parts, 0, message.Count, LongestWhole);
        for (int first = 0, next = 1; next <= message.Count; next++)
        {
            if (next == message.Count || message.Words[next].Break == Break.Hard)
            {
                if (next - first < message.Count)
                {
                    Add(parts, first, next, LongestSentence);
                }

                first = next;
            }
        }

        return parts;
    }

    /// <summary>The number of the smallest part that those words stand in.</summary>
    public static int Around(List<Span> parts, Span words) =>
        parts.Index().Where(part => part.Item.First <= words.First && part.Item.Next >= words.Next).OrderBy(part => part.Item.Next - part.Item.First).FirstOrDefault().Index;

    /// <summary>
    /// What all parts come to by their words alone, and the part that speaks most. Among many parts one seems something by chance, which is
    /// taken off; nothing for the first, the whole or how a long message begins.
    /// </summary>
    public static (int Part, double Odds) Most(double[] odds) =>
        odds.Select((one, part) => (part, part == 0 ? one : one - Math.Log(odds.Length - 1))).MaxBy(one => one.Item2);

    /// <summary>What the words around a rule's find come to: in its own part, which the rule names, or in the first.</summary>
    public static double AtRule(double[] odds, int rulePart) => Math.Max(odds[0], odds[rulePart]);

    private static void Add(List<Span> parts, int first, int next, int longest)
    {
        if (next - first <= longest)
        {
            parts.Add(new Span(first, next));
            return;
        }

        for (; first < next; first += Step)
        {
            parts.Add(new Span(first, Math.Min(first + Window, next)));
        }
    }
}
