using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Two figures that belong together: from a baseline to a target ("from 63 % to 85 %"), or a ratio ("5 to 1", "5:1").</summary>
internal static class Comparison
{
    public static Understanding? Read(Scan s, Lexicon lexicon)
    {
        for (var i = 0; i < s.Count; i++)
        {
            var one = Numbers.Cardinal(s, i, out var first);
            if (one == 0)
            {
                continue;
            }

            var after = SkipPercent(s, one, lexicon);
            var isRatio = s.IsMark(one, ':') && s[one + 1].Digits == 1;
            var joint = isRatio ? one + 1 : Ranges.Joint(s, after, false);
            var two = joint == 0 ? 0 : Numbers.Cardinal(s, joint, out var second) is > 0 and var next && first < 1e12 && second < 1e12 ? next : 0;
            if (two > 0 && Numbers.Cardinal(s, joint, out var target) > 0)
            {
                var end = SkipPercent(s, two, lexicon);
                var isChange = s.Is(i - 1, Role.From) || after > one || end > two;
                return isChange ? Understanding.Change((decimal)first, (decimal)target) with { RestsOn = s.Words(i, end) }
                    : s.IsBreak(two) && target > 0 && !s.IsDash(after) ? Understanding.Figure((decimal)(first / target)) with { RestsOn = s.Words(i, two) }
                    : null;
            }
        }

        return null;
    }

    private static int SkipPercent(Scan s, int i, Lexicon lexicon) =>
        s.IsMark(i, '%') || (s[i].IsWord && lexicon.File.Percent.Contains(s.Words(i, i + 1), StringComparer.OrdinalIgnoreCase)) ? i + 1 : i;
}
