using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Splits a text into words and numbers, in lower case and without accents, since many people type them so. Signs are dropped, but for those inside a date or a ratio.</summary>
public static class Tokens
{
    /// <summary>The words of <paramref name="text"/>: runs of letters, marks and digits of any script, "31st" as "31", "8/10" whole.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var tokens = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInside(text, i, start))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                tokens.Add(Plain(text[start..i]));
                start = -1;
            }
        }

        return tokens;
    }

    private static bool IsInside(string text, int i, int start)
    {
        if (char.IsLetterOrDigit(text, i) || char.IsLowSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
        {
            return !char.IsLowSurrogate(text[i]) || start >= 0;
        }

        // 2027-04-30, 30/4/2027, 30.4.2027, 8/10, 1.5
        return start >= 0 && text[i] is '-' or '/' or '.' && start >= 0
            && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
    }

    private static string Plain(string word)
    {
        var lower = string.Concat(word.Select(Letters.Plain));
        var digits = lower.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && lower[digits..] is "st" or "nd" or "rd" or "th" ? lower[..digits] : lower;
    }
}
