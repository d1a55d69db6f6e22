namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Numbers of several words: "three thousand", "twenty five", "two and a half", "5k".</summary>
internal static class Numerals
{
    // "two hundred and thirty five thousand"
    private const int MostWords = 7;

    /// <summary>The index after the number that begins there; 0 where none does.</summary>
    public static int Read(Statement s, int i, out double value)
    {
        value = 0;
        if (!s.Is(i, WordClass.Number))
        {
            return 0;
        }

        var next = i + 1;
        var group = s[i].Value;
        while (next < i + MostWords)
        {
            var at = group >= 100 && s.IsWord(next, "and") && s.Is(next + 1, WordClass.Number) && !IsDigits(s, next + 1) ? next + 1 : next;
            if (IsThousand(s, next, out var factor))
            {
                group *= factor;
                next++;
            }
            else if (s.Is(at, WordClass.Number) && !IsDigits(s, at) && Follows(group, s[at].Value))
            {
                (value, group) = s[at].Value >= 100 ? (value, group * s[at].Value) : (value + group, s[at].Value);
                next = at + 1;
            }
            else
            {
                break;
            }
        }

        value += group;
        if (s.IsWord(next, "and") && s.IsWord(next + 1, "a") && s.IsWord(next + 2, "half"))
        {
            (value, next) = (value + 0.5, next + 3);
        }

        return next;
    }

    public static bool IsDigits(Statement s, int i) => i < s.Count && char.IsAsciiDigit(s.Spelt(i)[0]);

    // 5k run; £5k
    private static bool IsThousand(Statement s, int i, out double factor)
    {
        factor = s.IsWord(i, "m") ? 1e6 : 1000;
        return s.IsWord(i, "grand") || ((s.IsWord(i, "k") || s.IsWord(i, "m")) && s.Is(i - 2, WordClass.Money));
    }

    private static bool Follows(double group, double next) =>
        next >= 100 ? group < next : (group >= 20 && group % 10 == 0 && next < 10) || (group >= 100 && next < group);
}
