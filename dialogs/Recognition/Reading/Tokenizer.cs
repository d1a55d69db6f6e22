using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Cuts a text into words, numbers and marks, in one pass, and looks each word up. Words of several words ("no later than") are one token.</summary>
internal static class Tokenizer
{
    /// <summary>What is read of a text; no value needs more.</summary>
    public const int LongestRead = 400;

    private const int UsualLength = 12;

    // 400 characters are about 80 words; only signs and figures run beyond.
    private const int MostTokens = 100;

    /// <param name="text">What was written.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="repair">Words that are not known are taken for the known one they were meant to be.</param>
    /// <param name="plain">The letters as the lexicon has them, as far as the text is read.</param>
    /// <param name="count">How many tokens there are; the array may be longer.</param>
    public static Token[] Read(string text, Lexicon lexicon, bool repair, out ReadOnlyMemory<char> plain, out int count)
    {
        // No stackalloc: a method with one is compiled at full cost while the first person waits.
        var length = Math.Min(text.Length, LongestRead);
        var letters = new char[length + WordPhrases.MostLetters];
        for (var i = 0; i < length; i++)
        {
            letters[i] = Letters.Plain(text[i]);
        }

        plain = letters.AsMemory(0, length);
        return Read(letters.AsSpan(0, length), letters.AsSpan(length), lexicon, repair, out count);
    }

    private static Token[] Read(ReadOnlySpan<char> plain, Span<char> free, Lexicon lexicon, bool repair, out int count)
    {
        var buffer = new Token[Math.Min(plain.Length, UsualLength)];
        count = 0;
        var at = 0;
        while ((at = SkipBlanks(plain, at)) < plain.Length && count < MostTokens)
        {
            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * count);
            }

            buffer[count] = Next(plain, at, lexicon, count > 0 && buffer[count - 1].End == at);
            at = buffer[count++].End;
        }

        if (repair)
        {
            Typos.Repair(buffer, count, plain, lexicon);
        }

        count = WordPhrases.Merge(buffer, count, plain, free, lexicon);
        return buffer;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '|' or '"' or '\u200B'))
        {
            at++;
        }

        return at;
    }

    private static Token Next(ReadOnlySpan<char> text, int at, Lexicon lexicon, bool glued)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return Number(text, at, lexicon, glued);
        }

        if (char.IsLetter(text[at]))
        {
            return Word(text, at, lexicon, glued);
        }

        // ½
        if (char.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherNumber && lexicon.Find(text[at..(at + 1)]) is { IsKnown: true } fraction)
        {
            return new Token(at, at + 1, fraction, glued);
        }

        var isPossessive = text[at] == '\'' && at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
        return isPossessive
            ? new Token(at, at + 2, lexicon.Find("'s"), glued)
            : new Token(at, text[at], glued);
    }

    private static Token Word(ReadOnlySpan<char> text, int at, Lexicon lexicon, bool glued)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark || IsInnerQuote(text, end)))
        {
            end++;
        }

        // q1
        if (end < text.Length && char.IsAsciiDigit(text[end]) && lexicon.Find(text[at..(end + 1)]).IsKnown)
        {
            end++;
        }

        return new Token(at, end, lexicon.Find(text[at..end]), glued);
    }

    // o'clock, don't; not year's
    private static bool IsInnerQuote(ReadOnlySpan<char> text, int at) =>
        text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1])
        && (text[at + 1] != 's' || (at + 2 < text.Length && char.IsLetter(text[at + 2])));

    private static Token Number(ReadOnlySpan<char> text, int at, Lexicon lexicon, bool glued)
    {
        var end = at;
        var value = 0L;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = Math.Min((value * 10) + text[end] - '0', int.MaxValue);
            end++;
        }

        var run = end;
        while (run < text.Length && char.IsLetterOrDigit(text[run]))
        {
            run++;
        }

        // 2moro, 4ever
        if (run > end && lexicon.Find(text[at..run]) is { IsKnown: true } slang)
        {
            return new Token(at, run, slang, glued);
        }

        var isOrdinal = text[end..run] is "st" or "nd" or "rd" or "th";
        return new Token(at, isOrdinal ? run : end, end - at, (int)value, isOrdinal, glued);
    }
}
