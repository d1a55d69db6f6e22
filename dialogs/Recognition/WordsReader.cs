using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Free words: taken as they are, unless they say nothing.</summary>
internal static class WordsReader
{
    // English has "catchphrase" and "Knightsbridge", with six.
    private const int LongestConsonantRun = 6;

    public static Understanding Read(string text, Lexicon lexicon)
    {
        var tokens = Tokens.Of(text.Length > Tokenizer.LongestRead ? text[..Tokenizer.LongestRead] : text);
        if (tokens.Count == 0)
        {
            return Understanding.Not(Reason.Empty);
        }

        if (lexicon.Vague.Contains(string.Join(' ', tokens)))
        {
            return Understanding.Not(Reason.Vague);
        }

        return tokens.All(IsMash) ? Understanding.Not(Reason.Unclear) : Understanding.Words;
    }

    private static bool IsMash(string token)
    {
        var run = 0;
        foreach (var letter in token)
        {
            run = char.IsAsciiLetter(letter) && !"aeiouy".Contains(letter, StringComparison.Ordinal) ? run + 1 : 0;
            if (run > LongestConsonantRun)
            {
                return true;
            }
        }

        return false;
    }
}
