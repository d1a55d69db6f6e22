namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>How much weight a goal would have a person lose each week.</summary>
internal static class WeightLoss
{
    /// <summary>Kilograms a week; 0 where no weight or no time is named.</summary>
    public static double PerWeek(Statement s, out Hit? hit)
    {
        hit = s.First(Signal.WeightLoss);
        if (hit is null || Kilograms(s, hit) is not (> 0 and var kilograms))
        {
            return 0;
        }

        return Weeks(s, hit) is > 0 and var weeks ? kilograms / weeks : 0;
    }

    private static double Kilograms(Statement s, Hit hit)
    {
        if (s.IsWord(hit.Next - 2, "a") || s.IsWord(hit.Next - 2, "half"))
        {
            return Unit(s.Spelt(hit.Next - 1)) * (s.IsWord(hit.Next - 2, "half") || s.IsWord(hit.Next - 3, "half") ? 0.5 : 1);
        }

        var (first, last) = (0.0, 0.0);
        for (var i = hit.First; i < hit.Next; i++)
        {
            if (Numerals.Read(s, i, out var value) is > 0 and var next)
            {
                (first, last, i) = (last, value, next - 1);
            }
        }

        var named = hit.First;
        while (named < hit.Next - 1 && !(s.Is(named - 1, WordClass.Number) && !s.Is(named, WordClass.Number)))
        {
            named++;
        }

        var amount = s.IsWord(hit.First, "from") || s.IsWord(hit.First, "to") || s.IsWord(hit.First, "down") && first > 0 ? Math.Abs(first - last) : last;
        return amount * Unit(s.Spelt(named));
    }

    // kilos, stones or pounds
    private static double Unit(ReadOnlySpan<char> unit) => unit.StartsWith("k") ? 1 : unit.StartsWith("st") ? 6.35 : 0.4536;

    private static double Weeks(Statement s, Hit hit)
    {
        for (var i = hit.Next; i < s.Count; i++)
        {
            if (RateReader.At(s, i) is { } rate)
            {
                return rate.Per switch { "day" => 1 / 7.0, "week" => 1, "fortnight" => 2, "month" => 4.3, _ => 0 };
            }

            if (Period(s, i) is > 0 and var weeks)
            {
                return weeks;
            }
        }

        return 0;
    }

    // in three weeks; by next weekend; this month; by friday
    private static double Period(Statement s, int i)
    {
        var next = Numerals.Read(s, i, out var count);
        var at = next > 0 ? next : i + 1;
        count = s.IsWord(i, "couple") ? 2 : s.IsWord(i, "few") ? 3 : count;
        at += s.IsWord(at, "of") ? 1 : 0;
        if (count == 0 && !s.IsWord(i, "a") && !s.IsWord(i, "this") && !s.IsWord(i, "next") && !s.IsWord(i, "one"))
        {
            return s.IsWord(i, "tomorrow") || s.IsWord(i, "weekend") || s.Is(i, WordClass.Weekday) ? 0.7
                : s.IsWord(i, "fortnight") ? 2 : s.IsWord(i, "month") && s.IsWord(i - 2, "of") ? 3 : 0;
        }

        count = count == 0 ? 1 : count;
        var unit = s.Count > at && !s.IsBreak(at) ? s.Spelt(at) : [];
        return unit.StartsWith("day") ? count / 7 : unit.StartsWith("week") || unit.StartsWith("wk") ? count : unit.StartsWith("fortnight") ? 2 * count : unit.StartsWith("month") ? 4.3 * count : 0;
    }
}
