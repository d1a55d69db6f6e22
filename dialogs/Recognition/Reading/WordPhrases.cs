namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Words of the lexicon that are written as several: "no later than", "new year's eve".</summary>
internal static class WordPhrases
{
    private const int LongestPhrase = 5;

    /// <summary>Puts phrases in the place of their words; returns how many tokens are left.</summary>
    public static int Merge(Span<Token> tokens, ReadOnlySpan<char> text, Lexicon lexicon)
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
        Span<char> words = stackalloc char[Tokenizer.LongestRead];
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
