using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Cuts a text into words, numbers and marks, in one pass, and looks each word up. Words of several words ("no later than") are one token.</summary>
internal static class Tokenizer
{
    /// <summary>What is read of a text; no value needs more.</summary>
    public const int LongestRead = 400;

    private const int LongestPhrase = 5;

    public static Token[] Read(string text, Lexicon lexicon, bool repair = false)
    {
        Span<char> plain = stackalloc char[Math.Min(text.Length, LongestRead)];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain(text[i]);
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

        count = Merge(buffer.AsSpan(0, count), plain, lexicon);
        var tokens = buffer.AsSpan(0, count).ToArray();
        System.Buffers.ArrayPool<Token>.Shared.Return(buffer, clearArray: true);
        return tokens;
    }

    /// <summary>Lower case, without accents, with plain quotes and dashes; always one character for one.</summary>
    public static char Plain(char letter)
    {
        if (letter < 128)
        {
            return char.ToLowerInvariant(letter);
        }

        return letter switch
        {
            '\u2019' or '\u2018' or '\u02BC' => '\'',
            '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2212' => '-',
            >= '\u00C0' and <= '\u00FF' => Unaccented(letter),
            _ => char.ToLowerInvariant(letter),
        };
    }

    private static char Unaccented(char letter) => char.ToLowerInvariant(letter) switch
    {
        >= 'à' and <= 'å' => 'a',
        'ç' => 'c',
        >= 'è' and <= 'ë' => 'e',
        >= 'ì' and <= 'ï' => 'i',
        'ñ' => 'n',
        >= 'ò' and <= 'ö' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        var other => other,
    };

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

    private static int Merge(Span<Token> tokens, ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var kept = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Sense.Is(Role.Opens) && Phrase(tokens[i..], text, lexicon) is { Length: > 0 } phrase)
            {
                token = new Token { Start = token.Start, End = tokens[i + phrase.Length - 1].End, Sense = phrase.Sense, IsGlued = token.IsGlued };
                i += phrase.Length - 1;
            }

            tokens[kept++] = token;
        }

        return kept;
    }

    // The longest phrase of the lexicon that begins here; dashes between its words do not matter.
    private static (int Length, Sense Sense) Phrase(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, Lexicon lexicon)
    {
        Span<char> words = stackalloc char[LongestRead];
        var length = 0;
        var found = (Length: 0, Sense: Sense.None);
        for (var (i, used) = (0, 0); i < tokens.Length && used < LongestPhrase; i++)
        {
            if (tokens[i].Mark == '-' && i > 0)
            {
                continue;
            }

            if (tokens[i] is { Mark: '\'', IsGlued: true } && i > 0)
            {
                words[length++] = '\'';
                continue;
            }

            if (tokens[i].Mark != '\0')
            {
                break;
            }

            var word = text[tokens[i].Start..tokens[i].End];
            if (length + word.Length + 1 > words.Length)
            {
                break;
            }

            if (used++ > 0 && !tokens[i].Is(Role.Possessive))
            {
                words[length++] = ' ';
            }

            word.CopyTo(words[length..]);
            length += word.Length;
            if (used > 1 && lexicon.Find(words[..length]) is { } sense && sense != Sense.None)
            {
                found = (i + 1, sense);
            }
        }

        return found;
    }
}
