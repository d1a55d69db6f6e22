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
