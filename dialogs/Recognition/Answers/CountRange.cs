using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Two counts for one: "once or twice a week", "2-3 times a week", "every 2 or 3 days". Each is offered in the person's own words.</summary>
internal static class CountRange
{
    public static Understanding? Read(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            // every day or two
            if (s.Is(i, Role.Every) && s.Is(i + 1, Role.Unit) && s.Is(i + 2, Role.Or) && Numbers.Cardinal(s, i + 3, out _) is > 0 and var last)
            {
                return Understanding.WhichOf([s.Words(i, i + 2), $"{s.Words(i, i + 1)} {s.Words(i + 3, last)} {s.Words(i + 1, i + 2)}"], s.Sense(i + 1).Amount.ToString()) with { RestsOn = s.Words(i, last) };
            }

            var one = Count(s, i, out var less);
            var joint = one == 0 ? 0 : s.Is(one, Role.Or) ? one + 1 : Ranges.Joint(s, one, s.Is(i - 1, Role.Between));
            joint = joint == 0 && one > 0 && s.IsMark(one, '/') && s[one].IsGlued && s[i].Digits > 0 && s[one + 1].Digits > 0 ? one + 1 : joint;
            var two = joint == 0 ? 0 : Count(s, joint, out var more) is > 0 and var next && more > less ? next : 0;
            if (two > 0 && Ends(s, two) is > 0 and var end)
            {
                var lead = s.Is(i - 1, Role.Every) ? s.Words(i - 1, i) + " " : "";
                var unit = s.Is(one - 1, Role.Once) && !s.Is(two - 1, Role.Once) ? s.Words(s.Skip(two, Role.Times), end) : s.Words(two, end);
                return Understanding.WhichOf([$"{lead}{s.Words(i, one)} {unit}".Trim(), $"{lead}{s.Words(joint, two)} {s.Words(two, end)}".Trim()], TimexOf(s, end)) with { RestsOn = s.Words(i, end) };
            }
        }

        return null;
    }

    // The period that both share; none where only a number was said twice: "2 or 3 times".
    private static string? TimexOf(Scan s, int end) =>
        s.Is(end - 1, Role.Unit | Role.Rate) ? s.Sense(end - 1).Amount.ToString() : s.Is(end - 1, Role.Weekdays) ? "P1W" : null;

    private static int Count(Scan s, int i, out double count)
    {
        count = s.Sense(i).Number;
        return s.Is(i, Role.Once) ? i + 1 : Numbers.Cardinal(s, i, out count);
    }

    // times a week; days a week; a month; days, after "every"
    private static int Ends(Scan s, int i)
    {
        for (var at = i; at <= i + 3 && at < s.Count; at++)
        {
            if (Sets.Per(s, at) is > 0 and var unit && s.Is(unit, Role.Unit | Role.Weekdays))
            {
                return unit + 1;
            }

            if (s.Is(at, Role.Rate))
            {
                return at + 1;
            }
        }

        return s.Is(i, Role.Times) || s.Is(i - 1, Role.Once) ? s.Skip(i, Role.Times) : s.Is(i, Role.Unit) ? i + 1 : i >= s.Count ? i : 0;
    }
}
