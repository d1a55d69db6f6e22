using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Looks for listed phrases in a text, whole words only.</summary>
internal static class Phrases
{
    public static bool Has(Scan s, string[] phrases) => Longest(s, phrases).Length > 0;

    /// <summary>Where the longest of the phrases stands in the text, in characters; length 0 where none does.</summary>
    public static (int At, int Length) Longest(Scan s, string[] phrases)
    {
        var plain = s.Plain.Span;
        var (at, length) = (-1, 0);
        foreach (var phrase in phrases)
        {
            var found = phrase.Length > length ? IndexOf(plain, phrase) : -1;
            (at, length) = found >= 0 ? (found, phrase.Length) : (at, length);
        }

        return (at, length);
    }

    private static int IndexOf(ReadOnlySpan<char> text, string phrase)
    {
        for (var from = 0; from <= text.Length - phrase.Length;)
        {
            var at = text[from..].IndexOf(phrase, StringComparison.Ordinal);
            if (at < 0)
            {
                return -1;
            }

            at += from;
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }
}
