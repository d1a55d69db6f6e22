namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Numbers that count nothing of the goal: part of a name, a baseline.</summary>
internal static class Uncounted
{
    /// <summary>"three months running" is a count of months.</summary>
    public static bool IsRun(Statement s, int next) =>
        s.IsWord(next, "running") || s.IsWord(next, "straight") || s.IsWord(next, "consecutively") || (s.IsWord(next, "in") && s.IsWord(next + 1, "a") && s.IsWord(next + 2, "row"));

    /// <summary>Whether the number only names something, is a day of a month, or is none at all.</summary>
    public static bool IsName(Statement s, int i) =>
        s.IsWord(i, "zero") || s.IsWord(i, "nil") || IsDay(s, i) || IsPlan(s, i) || IsLetter(s, i) || (s[i].IsJoined && i > 0 && !s.Is(i - 1, WordClass.Number));

    // 3 June
    private static bool IsDay(Statement s, int i) => s.Is(i + 1, WordClass.Month) || s.IsWord(i + 1, "march") || s.IsWord(i + 1, "may");

    // "a 504 for my youngest"; but "down to a 5"
    private static bool IsPlan(Statement s, int i) =>
        s.IsWord(i - 1, "a") && !IsTowards(s, i - 2) && Numerals.IsDigits(s, i)
        && (s.IsBreak(i + 1) || s.IsWord(i + 1, "for") || s.IsWord(i + 1, "plan") || s.IsWord(i + 1, "form"));

    private static bool IsTowards(Statement s, int i) => s.IsWord(i, "to") || s.IsWord(i, "at") || s.IsWord(i, "under") || s.IsWord(i, "below");

    // "up 2 8000 steps"
    private static bool IsLetter(Statement s, int i) =>
        Numerals.IsDigits(s, i) && s.Is(i + 1, WordClass.Number) && !s[i + 1].IsJoined && Numerals.IsDigits(s, i + 1);

    // "from 41% to 100%", "from around five a week to two"
    public static bool IsBaseline(Statement s, int i)
    {
        var from = s.IsWord(i - 1, "from") ? i - 1 : s.IsWord(i - 2, "from") ? i - 2 : -1;
        if (from < 0 || s.Covers(Signal.NotNumber, from))
        {
            return false;
        }

        for (var at = i + 1; at < i + 7 && at < s.Count && !s[at].IsStop; at++)
        {
            if (s.IsWord(at, "to") || s.IsWord(at, "down") || s.IsWord(at, "up"))
            {
                return true;
            }
        }

        return false;
    }
}
