using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>Two or more abbreviations that a family would not know (S4.28).</summary>
internal static class AcronymRule
{
    private const int Longest = 6;

    public static Hit? Find(Statement s)
    {
        var isAllCapitals = IsAllCapitals(s);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (first, next) = (-1, -1);
        for (var i = 0; i < s.Count; i++)
        {
            if (!s.IsBreak(i) && IsAcronym(s, i, isAllCapitals) && seen.Add(s.Spelt(i).TrimEnd('s').ToString()))
            {
                (first, next) = (first < 0 ? i : first, i + 1);
            }
        }

        return seen.Count > 1 ? new Hit(Signal.Service, first, next) : null;
    }

    private static bool IsAcronym(Statement s, int i, bool isAllCapitals)
    {
        var word = s.Text.AsSpan(s[i].Start, s[i].End - s[i].Start);
        if (s.Is(i, WordClass.Jargon))
        {
            return true;
        }

        var stem = word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
        if (isAllCapitals || stem.Length is < 2 or > Longest || s.Is(i, WordClass.Everyday) || !IsCapitals(stem))
        {
            return false;
        }

        return s.Is(i, WordClass.CapsJargon) || (s[i].Entry.IsUnknown && !IsShouted(s, i));
    }

    // R2D2 and IEP and LiCBT; not A, and not 504.
    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var letter in word)
        {
            capitals += char.IsAsciiLetterUpper(letter) ? 1 : char.IsAsciiDigit(letter) ? 0 : -Longest;
        }

        return capitals > 1;
    }

    // A word in capitals beside another one is loud, not short.
    private static bool IsShouted(Statement s, int i)
    {
        var word = s.Spelt(i);
        return word.Length >= 4 && word.IndexOfAny("aeiou") >= 0 && (IsLoud(s, i - 1) || IsLoud(s, i + 1));
    }

    private static bool IsLoud(Statement s, int i) =>
        i >= 0 && i < s.Count && !s.IsBreak(i) && !s[i].Entry.IsUnknown && IsCapitals(s.Text.AsSpan(s[i].Start, s[i].End - s[i].Start));

    private static bool IsAllCapitals(Statement s)
    {
        var (upper, lower) = (0, 0);
        foreach (var letter in s.Text.AsSpan(0, s.Plain.Length))
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return upper > 3 * lower;
    }
}
