using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Cuts a text into words, numbers and marks, in one pass.</summary>
internal sealed class WordReader(Vocabulary vocabulary, FigureReader figures)
{
    /// <summary>What is read of a text. A goal is a sentence or a few.</summary>
    public const int LongestRead = 1500;

    private const int MostWords = 250;
    private const int MostAges = 7;

    private readonly Entry _and = vocabulary.Find("and");
    private readonly Entry _aged = vocabulary.Find("aged");

    /// <summary>The letters as the word file has them, as far as the text is read.</summary>
    public static char[] Plain(string text)
    {
        var letters = new char[Math.Min(text.Length, LongestRead)];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Letters.Plain(text[i]);
        }

        return letters;
    }

    public List<Word> Read(string text, ReadOnlySpan<char> plain)
    {
        var words = new List<Word>(32);
        var isJoined = false;
        for (var at = 0; at < plain.Length && words.Count < MostWords;)
        {
            var letter = plain[at];
            if (char.IsAsciiDigit(letter))
            {
                words.Add(figures.Read(plain, at) with { IsJoined = isJoined });
                at = words[^1].End;
            }
            else if (char.IsLetter(letter))
            {
                words.Add(WordAt(text, plain, at) with { IsJoined = isJoined });
                at = words[^1].End;
            }
            else
            {
                if (SignAt(plain, at, words.Count > 0 && words[^1].End == at) is { } sign)
                {
                    words.Add(sign);
                }

                at++;
                isJoined = letter == '-' && words.Count > 0 && words[^1].End == at - 1;
                continue;
            }

            isJoined = false;
        }

        DropAges(words);
        return words;
    }

    private bool IsAge(Word word) => (word.Is(WordClass.Number) && word.Value is > 0 and < 100) || ReferenceEquals(word.Entry, _and) || ReferenceEquals(word.Entry, _aged);

    // "Ellie (6)", "Ellie, 6,", "the boys (5 and 3)"
    private void DropAges(List<Word> words)
    {
        for (var i = words.Count - 3; i >= 1; i--)
        {
            var end = words.FindIndex(i + 1, Math.Min(MostAges, words.Count - i - 1), word => word.Mark == (words[i].Mark == '(' ? ')' : ','));
            if (words[i].Mark is '(' or ',' && end > i + 1 && words.FindIndex(i + 1, end - i - 1, word => !IsAge(word)) < 0)
            {
                words.RemoveRange(i, end - i + 1);
            }
        }
    }

    private Word? SignAt(ReadOnlySpan<char> plain, int at, bool isGlued) => plain[at] switch
    {
        '&' or '+' => new Word(at, at + 1, vocabulary.Find("and")),
        '£' or '$' or '€' => new Word(at, at + 1, figures.Money),
        '%' => new Word(at, at + 1, figures.Percent),
        '@' => new Word(at, at + 1, vocabulary.Find("at")),
        '-' when isGlued && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at + 1]) => null,
        '-' or ',' or ';' or ':' or '(' or ')' or '.' or '!' or '?' or '\n' or '\u2026' or '/' or '>' or '*' or '=' => new Word(at, at + 1, Entry.Mark) { Mark = plain[at] },
        _ => null,
    };

    private Word WordAt(string text, ReadOnlySpan<char> plain, int at)
    {
        var end = at;
        while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || IsInnerQuote(plain, end)))
        {
            end++;
        }

        var word = plain[at..end];
        var entry = vocabulary.Find(word);
        if (ReferenceEquals(entry, Entry.Unknown) && word.EndsWith("'s"))
        {
            entry = vocabulary.Find(word[..^2]);
        }

        entry = ReferenceEquals(entry, Entry.Unknown) && char.IsUpper(text[at]) && end - at > 1 && char.IsLower(text[at + 1]) ? Entry.Name : entry;
        return new Word(at, end, entry) { Value = entry.Number ?? 0 };
    }

    private static bool IsInnerQuote(ReadOnlySpan<char> text, int at) => text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
