using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>Cuts a message into words, in lower case, without accents and apostrophes, short forms written out.</summary>
internal sealed class ScreenText(Lexis lexis, SlotTable slots)
{
    /// <summary>What is read of a message: its beginning and its end, so that nothing can be pushed out of sight by length alone.</summary>
    public const int LongestRead = 6000;

    private const int UsualLength = 48;

    public Message Read(string text)
    {
        var words = new ScreenWord[UsualLength];
        var count = 0;
        if (text.Length <= LongestRead)
        {
            Read(text, 0, text.Length, ref words, ref count);
        }
        else
        {
            Read(text, 0, LongestRead / 2, ref words, ref count);
            Read(text, text.Length - (LongestRead / 2), text.Length, ref words, ref count);
        }

        return new Message(words, count, slots.Of(words.AsSpan(0, count)));
    }

    private void Read(string text, int from, int to, ref ScreenWord[] words, ref int count)
    {
        Span<char> plain = stackalloc char[Lexis.LongestWord];
        var gap = Break.Hard;
        for (var at = from; at < to;)
        {
            var end = char.IsAsciiDigit(text[at]) ? EndOfNumber(text, at, to) : EndOfWord(text, at, to);
            if (end == at)
            {
                gap = Max(gap, BreakOf(text, at));
                at++;
                continue;
            }

            if (char.IsAsciiDigit(text[at]) && (end == to || !lexis.IsShort(text.AsSpan(at, EndOfWord(text, at, to) - at))))
            {
                Add(ref words, ref count, new ScreenWord(Lexis.Number, at, end, gap));
            }
            else
            {
                end = EndOfWord(text, at, to);
                var length = 0;
                for (var i = at; i < end && length < plain.Length; i++)
                {
                    plain[length++] = Letters.Plain(text[i]);
                }

                Add(ref words, ref count, lexis.Find(plain[..length]), new ScreenWord(0, at, end, gap));
            }

            gap = Break.None;
            at = end;
        }
    }

    private static void Add(ref ScreenWord[] words, ref int count, ReadOnlySpan<int> ids, ScreenWord word)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            Add(ref words, ref count, word with { Id = ids[i], Break = i == 0 ? word.Break : Break.None });
        }
    }

    private static void Add(ref ScreenWord[] words, ref int count, ScreenWord word)
    {
        if (count == words.Length)
        {
            Array.Resize(ref words, 2 * count);
        }

        words[count++] = word;
    }

    private static int EndOfNumber(string text, int at, int to)
    {
        while (at < to && (char.IsAsciiDigit(text[at]) || (text[at] is ',' or '.' or ':' && at + 1 < to && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    // "don't", "k*ll", "d1e"
    private static int EndOfWord(string text, int at, int to)
    {
        while (at < to && (char.IsLetterOrDigit(text[at]) || IsInner(text, at, to)))
        {
            at++;
        }

        return at;
    }

    private static bool IsInner(string text, int at, int to) =>
        Letters.Plain(text[at]) is '\'' or '*' or '`' && at > 0 && at + 1 < to && char.IsLetter(text[at - 1]) && (char.IsLetter(text[at + 1]) || text[at + 1] == '*');

    private static Break BreakOf(string text, int at) => text[at] switch
    {
        '.' => at + 1 < text.Length && text[at + 1] == '.' ? Break.Soft : at > 0 && text[at - 1] == '.' ? Break.Soft : Break.Hard,
        '!' or '?' or ';' or '\u00BF' or '\u00A1' => Break.Hard,
        ',' or ':' or '\n' or '(' or ')' or '/' or '\u2026' or '\u2013' or '\u2014' => Break.Soft,
        '-' => at > 0 && char.IsWhiteSpace(text[at - 1]) ? Break.Soft : Break.None,
        _ => Break.None,
    };

    private static Break Max(Break one, Break other) => one > other ? one : other;
}
