using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Yes or no, with hedges: "i guess so" is yes, "not really" is no, "it depends" and "yeah no" are neither.</summary>
internal static class ConsentReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        var plain = s.Plain.Span;
        var heard = Hear(plain, lexicon.File.Replies);
        if (!heard.IsSomething)
        {
            // yesss, nooo
            heard = Hear(Squeezed(plain), lexicon.File.Replies) with { At = 0, Length = plain.Length };
        }

        return !heard.IsSomething ? Understanding.Not(Reason.Unclear)
            : heard.IsUnsure || (heard.SaysYes && heard.SaysNo) ? Understanding.Not(Reason.Open)
            : Understanding.Consent(heard.SaysYes) with { RestsOn = s.Text.Substring(heard.At, heard.Length) };
    }

    // From left to right, the longest phrase at each word: "not sure" before "sure", "of course not" before "of course".
    private static Reply Hear(ReadOnlySpan<char> text, ReplyWords words)
    {
        var heard = default(Reply);
        var negated = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var (yes, no, unsure) = (Longest(text, at, words.Yes), Longest(text, at, words.No), Longest(text, at, words.Unsure));
            var length = Math.Max(yes, Math.Max(no, unsure));
            if (length == 0)
            {
                continue;
            }

            // not + happy with that
            var saysNo = no == length || (yes == length && negated == at);
            heard = heard.With(saysNo, yes == length && !saysNo, unsure == length, at, length);
            negated = no == length && IsNegation(text.Slice(at, length)) ? AfterBlanks(text, at + length) : -1;
            at += length - 1;
        }

        return heard;
    }

    private static int Longest(ReadOnlySpan<char> text, int at, string[] phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            var end = at + phrase.Length;
            var isWhole = phrase[0] == text[at] && phrase.Length > longest && end <= text.Length && (end == text.Length || !char.IsLetterOrDigit(text[end]));

            // a letter alone is a reply only where nothing else was said: "me n you"
            if (isWhole && text[at..end].SequenceEqual(phrase) && (phrase.Length > 1 || text.Trim(" .!").Length == 1))
            {
                longest = phrase.Length;
            }
        }

        return longest;
    }

    private static bool IsNegation(ReadOnlySpan<char> phrase) => phrase.EndsWith("not") || phrase.EndsWith("n't") || phrase.EndsWith("nt");

    private static int AfterBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    // each letter that is said on and on once
    private static ReadOnlySpan<char> Squeezed(ReadOnlySpan<char> text)
    {
        var letters = new char[text.Length];
        var count = 0;
        foreach (var letter in text)
        {
            if (count == 0 || letters[count - 1] != letter)
            {
                letters[count++] = letter;
            }
        }

        return letters.AsSpan(0, count);
    }

    private readonly record struct Reply(bool SaysYes, bool SaysNo, bool IsUnsure, int At, int Length)
    {
        public bool IsSomething => SaysYes || SaysNo || IsUnsure;

        /// <summary>What else was said; it rests on the longest phrase.</summary>
        public Reply With(bool no, bool yes, bool unsure, int at, int length) =>
            new(SaysYes || yes, SaysNo || no, IsUnsure || unsure, length > Length ? at : At, Math.Max(length, Length));
    }
}
