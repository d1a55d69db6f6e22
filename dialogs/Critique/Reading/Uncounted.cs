namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Numbers that count nothing of the goal: part of a name, a baseline.</summary>
internal static class Uncounted
{
    // PHQ-9; "up 2 8000"
    public static bool IsName(Statement s, int i) =>
        s.IsWord(i, "zero") || s.IsWord(i, "nil") || s.Is(i + 1, WordClass.Month) || s.IsWord(i + 1, "march") || s.IsWord(i + 1, "may")
        || (s.IsWord(i - 1, "a") && !s.IsWord(i - 2, "to") && !s.IsWord(i - 2, "at") && !s.IsWord(i - 2, "under") && !s.IsWord(i - 2, "below") && Numerals.IsDigits(s, i) && (s.IsBreak(i + 1) || s.IsWord(i + 1, "for") || s.IsWord(i + 1, "plan") || s.IsWord(i + 1, "form")))
        || (s[i].IsJoined && i > 0 && !s.Is(i - 1, WordClass.Number)) || (Numerals.IsDigits(s, i) && s.Is(i + 1, WordClass.Number) && !s[i + 1].IsJoined && Numerals.IsDigits(s, i + 1));

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
