using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>
/// Two figures that belong together: from a baseline to a target ("from 63 % to 85 %", "from twice a week to 4 times"), or a
/// ratio ("5 to 1", "5:1").
/// </summary>
internal static class Comparison
{
    private const int MostWordsBetween = 6;

    public static Understanding? Read(Scan s, Lexicon lexicon)
    {
        for (var i = 0; i < s.Count; i++)
        {
            var next = Count(s, i, out var one);
            if (next > 0 && (Change(s, i, next, one, lexicon) ?? Ratio(s, i, next, one)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // A lead ("from"), an arrow or a percent sign tells that it is no range of two.
    private static Understanding? Change(Scan s, int i, int next, double one, Lexicon lexicon)
    {
        var isLed = s.Is(i - 1, Role.From);
        var after = SkipPercent(s, next, lexicon);
        var to = isLed ? To(s, after) : Joint(s, after);
        var end = to == 0 ? 0 : Count(s, to, out var target) is > 0 and var two ? SkipPercent(s, two, lexicon) : 0;
        if (end == 0 || Count(s, to, out target) == 0 || !(isLed || after > next || s.IsMark(to - 1, '>') || s.IsMark(to - 1, '→') || s.IsMark(end - 1, '%') || IsPercent(s, end - 1, lexicon)))
        {
            return null;
        }

        return s.Is(next, Role.Unit) && s.Is(end, Role.Unit) && s.Sense(next).Amount != s.Sense(end).Amount
            ? Understanding.Not(Reason.NoNumber)
            : Understanding.Change((decimal)one, (decimal)target) with { RestsOn = s.Words(i, end) };
    }

    private static Understanding? Ratio(Scan s, int i, int next, double one)
    {
        var isColon = s.IsMark(next, ':') && s[next + 1].Digits == 1;
        var joint = isColon ? next + 1 : s.IsDash(next) ? 0 : Ranges.Joint(s, next, false);
        return joint > 0 && Count(s, joint, out var other) is > 0 and var end && s.IsBreak(end) && other > 0
            ? Understanding.Figure((decimal)(one / other)) with { RestsOn = s.Words(i, end) }
            : null;
    }

    // from 2 times a week to 4
    private static int To(Scan s, int i)
    {
        for (var at = i; at < s.Count && at < i + MostWordsBetween; at++)
        {
            if (Joint(s, at) is > 0 and var to && Count(s, to, out _) > 0)
            {
                return to;
            }
        }

        return 0;
    }

    private static int Joint(Scan s, int i)
    {
        var arrow = s.IsMark(i, '→') ? i + 1 : s.IsDash(i) && s.IsMark(i + 1, '>') ? i + 2 : 0;
        return arrow > 0 ? arrow : Ranges.Joint(s, i, false);
    }

    private static int Count(Scan s, int i, out double count)
    {
        count = s.Sense(i).Number;
        var next = s.Is(i, Role.Once) ? i + 1 : Numbers.Cardinal(s, i, out count);
        return count < 1e12 ? next : 0;
    }

    private static int SkipPercent(Scan s, int i, Lexicon lexicon) => IsPercent(s, i, lexicon) ? i + 1 : i;

    private static bool IsPercent(Scan s, int i, Lexicon lexicon) =>
        s.IsMark(i, '%') || (s[i].IsWord && Array.Exists(lexicon.File.Percent, word => s.Words(i, i + 1).Equals(word, StringComparison.OrdinalIgnoreCase)));
}
