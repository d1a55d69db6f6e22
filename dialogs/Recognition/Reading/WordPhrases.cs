namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Words of the lexicon that are written as several: "no later than", "new year's eve".</summary>
internal static class WordPhrases
{
    /// <summary>No phrase is longer.</summary>
    public const int MostLetters = 64;

    private const int LongestPhrase = 7;

    /// <summary>Puts phrases in the place of their words; returns how many tokens are left.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="count">How many of them are filled.</param>
    /// <param name="text">The text they were cut from.</param>
    /// <param name="words">Room to put words together in.</param>
    /// <param name="lexicon">The words of its language.</param>
    public static int Merge(Token[] tokens, int count, ReadOnlySpan<char> text, Span<char> words, Lexicon lexicon)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var token = tokens[i];
            if (token.Sense.Is(Role.Opens) && Phrase(tokens, i, count, text, words, lexicon) is { Next: > 0 } phrase)
            {
                token = new Token(token.Start, tokens[phrase.Next - 1].End, phrase.Sense, token.IsGlued);
                i = phrase.Next - 1;
            }

            tokens[kept++] = token;
        }

        return kept;
    }

    // The longest phrase of the lexicon that begins here; dashes between its words do not matter.
    private static (int Next, Sense Sense) Phrase(Token[] tokens, int first, int count, ReadOnlySpan<char> text, Span<char> words, Lexicon lexicon)
    {
        var length = 0;
        var found = (Next: 0, Sense: Sense.None);
        for (var (i, used) = (first, 0); i < count && used < LongestPhrase; i++)
        {
            if (tokens[i].Mark == '-' && i > first)
            {
                continue;
            }

            if (tokens[i] is { Mark: '\'', IsGlued: true } && i > first && length < MostLetters)
            {
                words[length++] = '\'';
                continue;
            }

            if (tokens[i].Mark != '\0')
            {
                break;
            }

            var word = text[tokens[i].Start..tokens[i].End];
            if (length + word.Length + 1 > MostLetters)
            {
                break;
            }

            if (used++ > 0 && !tokens[i].Is(Role.Possessive))
            {
                words[length++] = ' ';
            }

            word.CopyTo(words[length..]);
            length += word.Length;
            if (used > 1 && lexicon.Find(words[..length]) is { IsKnown: true } sense)
            {
                found = (i + 1, sense);
            }
        }

        return found;
    }
}
