namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Tells by the words after a number what it counts.</summary>
internal static class UnitTests
{
    public static Test? Read(Statement s, int i, int next, double value, Part part, string[] fillers)
    {
        Test Of(TestKind kind, string unit, int end, string? per = null) =>
            new(kind, new Measure(RateReader.Text(value), unit, per), i, end);

        if (s.Is(i - 1, WordClass.Money))
        {
            return Of(TestKind.Amount, s.Text[s[i - 1].Start] switch { '£' => "pounds", '€' => "euros", _ => "dollars" }, next);
        }

        if (s.Is(next, WordClass.Percent) || s.IsWord(next, "percent") || s.IsWord(next, "pct") || (s.IsWord(next, "per") && s.IsWord(next + 1, "cent")))
        {
            return Of(TestKind.Scale, "percent", next + 1);
        }

        if (Share(s, next) is > 0 and var shared)
        {
            return Of(TestKind.Scale, "scale points", shared);
        }

        if (IsMark(s, i, next, value))
        {
            return Of(TestKind.Scale, "scale points", next);
        }

        if (s.IsWord(i - 1, "to") || NumberTests.RateAfter(s, next) is not { } rate)
        {
            return OfUnit(s, i, next, value, part, fillers);
        }

        return Of(TestKind.Amount, "times", rate.Next, rate.Per);
    }

    private static Test? OfUnit(Statement s, int i, int next, double value, Part part, string[] fillers)
    {
        Test Of(TestKind kind, string unit, int end, double? other = null) =>
            new(kind, new Measure(RateReader.Text(other ?? value), unit, null), i, end);

        if (value == 0.5)
        {
            return null;
        }

        var at = next;
        while (at < next + 3 && Array.Exists(fillers, word => s.IsWord(at, word)))
        {
            at++;
        }

        if (s.After(at, WordClass.LengthUnit) is > 0 and var afterLength)
        {
            var isHours = s.Spelt(at)[0] == 'h';
            return isHours && value % 1 != 0 ? Of(TestKind.Length, "minutes", afterLength, value * 60) : Of(TestKind.Length, isHours ? "hours" : "minutes", afterLength);
        }

        if (s.After(at, WordClass.CountUnit) is > 0 and var afterCount && (s.Spelt(at)[0] != 'x' || s[at].End - s[at].Start == 1))
        {
            return Count(s, i, at, afterCount, value);
        }

        if (s.After(at, WordClass.PeriodUnit) is > 0 and var afterPeriod)
        {
            return IsWithout(s, afterPeriod) ? Of(TestKind.Amount, s.Words(at, afterPeriod), afterPeriod) : null;
        }

        return Of(TestKind.Amount, Unit(s, i, at), Math.Max(next, Math.Min(at + 1, part.Next)));
    }

    // three days a week; 4 mornings out of 5; 8 of the next 10 times; 14 days without
    private static Test Count(Statement s, int i, int at, int next, double value)
    {
        var unit = s.IsWord(at, "x") ? "times" : s.Words(at, next);
        var isTimes = s.IsWord(at, "times") || s.IsWord(at, "x") || s.IsWord(at, "time");
        string? per = null;
        if (!isTimes && OutOf(s, next) is > 0 and var whole)
        {
            (per, next) = ("week", whole);
        }
        else if (NumberTests.RateAfter(s, next) is { } rate)
        {
            (per, next) = (rate.Per, rate.Next);
        }

        return new Test(per is null && IsWithout(s, next) ? TestKind.Amount : TestKind.Count, new Measure(RateReader.Text(value), unit, per), i, next);
    }

    // out of 5; in 7
    private static int OutOf(Statement s, int i)
    {
        var at = s.IsWord(i, "out") && s.IsWord(i + 1, "of") ? i + 2 : s.IsWord(i, "in") || s.IsWord(i, "of") || s.IsWord(i, "from") ? i + 1 : 0;
        at += at > 0 && (s.IsWord(at, "every") || s.IsWord(at, "the")) ? 1 : 0;
        return at > 0 && s.Is(at, WordClass.Number) && s[at].Value is 5 or 7 ? at + 1 : 0;
    }

    // "down to a 5"
    private static bool IsMark(Statement s, int i, int next, double value) =>
        value <= 10 && s.IsWord(i - 1, "a") && (s.IsWord(i - 2, "to") || s.IsWord(i - 2, "at") || s.IsWord(i - 2, "under") || s.IsWord(i - 2, "below"))
        && (s.IsBreak(next) || s.Covers(Signal.Deadline, next) || s.IsWord(next, "or") || s.IsWord(next, "on"));

    // out of 10; on a scale; /10 is one figure with its number
    private static int Share(Statement s, int i)
    {
        if (s.IsWord(i, "out") && s.IsWord(i + 1, "of") && s.Is(i + 2, WordClass.Number) && s.After(i + 3, WordClass.CountUnit) == 0)
        {
            return i + 3;
        }

        return s.IsWord(i, "on") && (s.IsWord(i + 1, "a") || s.IsWord(i + 1, "the") || s.IsWord(i + 1, "my") || s.IsWord(i + 1, "our")) && IsScaleNear(s, i + 2) ? i + 3 : 0;
    }

    private static bool IsScaleNear(Statement s, int i)
    {
        for (var at = i; at < i + 6 && at < s.Count; at++)
        {
            if (s.IsWord(at, "scale"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithout(Statement s, int i) =>
        Array.Exists(["running", "straight", "consecutive", "without", "clean", "sober", "free", "with", "smoke", "alcohol", "no", "off", "since", "drink", "drug"], word => s.IsWord(i, word));

    private static string Unit(Statement s, int i, int at) => s.IsBreak(at) ? Before(s, i) : s.Words(at, at + 1);

    private static string Before(Statement s, int i) => i > 1 && !s.IsBreak(i - 2) ? s.Words(i - 2, i - 1) : "points";
}
