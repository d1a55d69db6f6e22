using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Cuts a text into words, numbers and marks, in one pass, and looks each word up. Words of several words ("no later than") are one token.</summary>
internal static class Tokenizer
{
    /// <summary>What is read of a text; no value needs more.</summary>
    public const int LongestRead = 400;

    public static Token[] Read(string text, Lexicon lexicon, bool repair = false)
    {
        Span<char> plain = stackalloc char[Math.Min(text.Length, LongestRead)];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Letters.Plain(text[i]);
        }

        var buffer = System.Buffers.ArrayPool<Token>.Shared.Rent(plain.Length + 1);
        var count = 0;
        var at = 0;
        while ((at = SkipBlanks(plain, at)) < plain.Length)
        {
            var token = Next(plain, at, lexicon, count > 0 && buffer[count - 1].End == at);
            buffer[count++] = token;
            at = token.End;
        }

        if (repair)
        {
            Repair(buffer.AsSpan(0, count), plain, lexicon);
        }

        count = WordPhrases.Merge(buffer.AsSpan(0, count), plain, lexicon);
        var tokens = buffer.AsSpan(0, count).ToArray();
        System.Buffers.ArrayPool<Token>.Shared.Return(buffer, clearArray: true);
        return tokens;
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

        var isPossessive = text[at] == '\'' && at + 1 < text.Length && text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
        return isPossessive
            ? new Token { Start = at, End = at + 2, Sense = lexicon.Find("'s"), IsGlued = glued }
            : new Token { Start = at, End = at + 1, Sense = Sense.None, Mark = text[at], IsGlued = glued };
    }

    private static Token Word(ReadOnlySpan<char> text, int at, Lexicon lexicon, bool glued)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark || IsInnerQuote(text, end)))
        {
            end++;
        }

        // q1
        if (end < text.Length && char.IsAsciiDigit(text[end]) && lexicon.Find(text[at..(end + 1)]) is { } coded && coded != Sense.None)
        {
            end++;
        }

        return new Token { Start = at, End = end, Sense = lexicon.Find(text[at..end]), IsGlued = glued };
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
        if (run > end && lexicon.Find(text[at..run]) is { } slang && slang != Sense.None)
        {
            return new Token { Start = at, End = run, Sense = slang, IsGlued = glued };
        }

        var isOrdinal = text[end..run] is "st" or "nd" or "rd" or "th";
        return new Token { Start = at, End = isOrdinal ? run : end, Sense = Sense.None, Digits = end - at, Value = (int)value, IsOrdinal = isOrdinal, IsGlued = glued };
    }

    private static void Repair(Span<Token> tokens, ReadOnlySpan<char> text, Lexicon lexicon)
    {
        foreach (ref var token in tokens)
        {
            if (token.IsWord && token.Sense == Sense.None)
            {
                token = token with { Sense = Typos.Meant(text[token.Start..token.End], lexicon) };
            }
        }
    }
}
