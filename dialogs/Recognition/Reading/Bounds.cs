namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Before, by, after and since a day or a period: "by tomorrow", "before early September", "2016 and greater".</summary>
internal static class Bounds
{
    public static Found? Read(Scan s, int i)
    {
        var bound = s.Is(i, Role.Before) ? Bound.Before : s.Is(i, Role.By) ? Bound.By : s.Is(i, Role.After) ? Bound.After : s.Is(i, Role.Since) ? Bound.Since : Bound.None;
        if (bound == Bound.None)
        {
            return s.Has(Role.AndLater) ? Open(s, i) : null;
        }

        var at = s.Skip(i + 1, Role.About);
        return Bare(s, at, bound, i) ?? Bare(s, s.Skip(at, Role.The), bound, i);
    }

    private static Found? Bare(Scan s, int at, Bound bound, int first)
    {
        var next = Days.Read(s, at, out var day);
        var periodNext = Periods.Read(s, at, out var period);
        if (next == 0 && periodNext == 0)
        {
            return null;
        }

        if (periodNext > next)
        {
            return period.IsUnknown ? null : Of(period, bound) with { First = first, Next = periodNext };
        }

        var clockNext = next > 0 ? DateTimes.Clock(s, next, out var clock) : Nothing(out clock);
        return Of(day, bound) with { First = first, Next = clockNext > 0 ? clockNext : next, Clock = clockNext > 0 ? clock : null };
    }

    private static int Nothing(out Clock clock)
    {
        clock = default;
        return 0;
    }

    // 1/1/2016 and after
    private static Found? Open(Scan s, int i)
    {
        var next = Periods.Read(s, i, out var period);
        if (next > 0 && s.Is(next, Role.AndLater) && !period.IsUnknown)
        {
            return Of(period, Bound.Since) with { First = i, Next = next + 1 };
        }

        next = s[i].Digits > 0 || s.Is(i, Role.Month | Role.Weekday | Role.Near | Role.Holiday) ? Days.Read(s, i, out var day) : NoDay(out day);
        return next > 0 && s.Is(next, Role.AndLater) ? Of(day, Bound.Since) with { First = i, Next = next + 1 } : null;
    }

    private static int NoDay(out Day day)
    {
        day = default;
        return 0;
    }

    private static Found Of(Day day, Bound bound)
    {
        Extent Side(DateOnly date) => bound is Bound.After or Bound.Since ? new Extent(date, null) : new Extent(null, date);
        return new Found(FoundKind.DateRange, day.Timex) { Past = Side(day.Past), Future = Side(day.Future), IsUnresolved = day.IsImpossible, Bound = bound, Otherwise = day.Otherwise };
    }

    // after the beginning of March is from 1 March, after mid May from the 21st, before the end of May is before June
    private static Found Of(Period period, Bound bound)
    {
        Extent Side(Extent part) => (bound, period.Portion) switch
        {
            (Bound.After, Portion.Early) or (Bound.Since, _) => new Extent(part.Start, null),
            (Bound.After, _) => new Extent(part.End, null),
            (_, Portion.Late) => new Extent(null, part.End),
            _ => new Extent(null, part.Start),
        };
        return Found.Of(period) with { Past = Side(period.Past), Future = Side(period.Future), Bound = bound };
    }
}
