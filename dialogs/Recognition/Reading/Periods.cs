namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Stretches of the calendar, whole or in part: "end of next month", "mid-September", "later this week", "rest of the week".</summary>
internal static class Periods
{
    public static int Read(Scan s, int i, out Period period)
    {
        var next = Part(s, i, out period);
        next = next > 0 ? next : Rest(s, i, out period);
        next = next > 0 ? next : Stretches.Read(s, i, out period);
        return next > 0 ? next : Whole(s, i, out period);
    }

    /// <summary>A month, week, year or season as it stands.</summary>
    public static int Whole(Scan s, int i, out Period period)
    {
        var next = Months.Read(s, i, out period);
        next = next > 0 ? next : Turned(s, i, out period);
        next = next > 0 ? next : WeekOf(s, i, out period);
        next = next > 0 ? next : CountedWeeks.Read(s, i, out period);
        next = next > 0 ? next : Season(s, i, out period);
        return next > 0 ? next : Year(s, i, out period);
    }

    /// <summary>A period, or a unit alone for the current one: "the month".</summary>
    public static int Current(Scan s, int i, out Period period)
    {
        var next = Whole(s, i, out period);
        return next > 0 ? next : Bare(s, i, out period);
    }

    private static int Part(Scan s, int i, out Period period)
    {
        period = default;
        if (s.Is(i, Role.EndOfYear) && Turn(s, s.Sense(i).Amount, 0) is { } current)
        {
            period = current.Take(Portion.Late);
            return i + 1;
        }

        var isSoFar = s.Is(i, Role.Earlier | Role.Later);
        var portion = s.Is(i, Role.Early | Role.Earlier) ? Portion.Early : s.Is(i, Role.Mid) ? Portion.Mid : s.Is(i, Role.Late | Role.Later) ? Portion.Late : Portion.All;
        if (portion == Portion.All)
        {
            return 0;
        }

        var at = s.Skip(s.Skip(s.IsDash(i + 1) ? i + 2 : i + 1, Role.Of), Role.The);
        var next = Current(s, at, out period);
        if (next == 0)
        {
            return 0;
        }

        var isCurrent = !(s.Is(at, Role.Next | Role.Last));
        period = period.Take(portion);
        period = isSoFar && isCurrent ? SoFar(period, portion, s.Today) : period;
        return next;
    }

    private static Period SoFar(Period period, Portion portion, DateOnly today)
    {
        var (start, end) = (period.Future.Start!.Value, period.Future.End!.Value);
        var extent = portion == Portion.Early ? new Extent(start, today < end && today > start ? today : end) : new Extent(today > start ? today : start, end);
        return period with { Past = extent, Future = extent };
    }

    // rest of the week
    private static int Rest(Scan s, int i, out Period period)
    {
        period = default;
        if (!s.Is(i, Role.RestOf))
        {
            return 0;
        }

        var at = s.Skip(s.Skip(i + 1, Role.The), Role.This);
        var next = Bare(s, at, out period);
        if (next > 0)
        {
            var last = Dates.Move(period.Future.End!.Value, -1);
            period = Period.From(s.Today, last, new Amount { Days = last.DayNumber - s.Today.DayNumber });
        }

        return next;
    }

    // end of month; earlier in the week: the unit alone means the current one
    private static int Bare(Scan s, int i, out Period period)
    {
        period = default;
        var unit = s.Sense(i);
        if (!unit.Is(Role.Unit) || !(unit.Amount is { Weeks: 1 } or { Months: 1 } or { Years: 1 } or { Weekends: 1 }) || s[i].End - s[i].Start == 1)
        {
            return 0;
        }

        period = Current(s, unit.Amount);
        return i + 1;
    }

    private static Period Current(Scan s, Amount unit) => Turn(s, unit, 0)!.Value;

    /// <summary>The period that a unit means so many steps from now.</summary>
    private static Period? Turn(Scan s, Amount unit, int steps)
    {
        var monday = Dates.Move(Dates.Monday(s.Today), 7 * steps);
        var month = Dates.FirstOfMonth(s.Today).AddMonths(steps);
        return unit switch
        {
            { Weeks: 1 } => Period.OfWeek(monday),
            { Weekends: 1 } => Period.OfWeekend(monday),
            { Weeks: 2 } => Period.From(monday, Dates.Move(monday, 14), unit),
            { Months: 1 } => Period.OfMonth(month.Year, month.Month),
            { Months: 3 } => Quarter(s.Today, steps),
            { Years: 1 } => Period.OfYear(s.Today.Year + steps),
            _ => null,
        };
    }

    private static Period Quarter(DateOnly today, int steps)
    {
        var start = new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * steps);
        return Period.From(start, start.AddMonths(3), new Amount { Months = 3 });
    }

    // next week; coming week; weekend; the year after next; the fortnight; week after next
    private static int Turned(Scan s, int i, out Period period)
    {
        period = default;
        var start = s.Skip(i, Role.The);
        var isAfterNext = s.Is(start, Role.Unit) && s.Is(start + 1, Role.After) && s.Is(start + 2, Role.Next);
        if (isAfterNext && Turn(s, s.Sense(start).Amount, 2) is { } after)
        {
            period = after;
            return start + 3;
        }

        var isBeforeLast = s.Is(start, Role.Unit) && s.Is(start + 1, Role.Before) && s.Is(start + 2, Role.Last);
        if (isBeforeLast && Turn(s, s.Sense(start).Amount, -2) is { } before)
        {
            period = before;
            return start + 3;
        }

        var isWhole = s.Sense(start).Is(Role.Unit) && (s.Sense(start).Amount.Weekends == 1 || (start > i && s.Sense(start).Amount.Weeks == 2)) && !s.Is(start, Role.Many);
        if (isWhole && (start == i || s.Sense(start).Amount.Weeks == 2) && !s.Is(i - 1, Role.Number | Role.Few | Role.A | Role.Every | Role.Per | Role.Other))
        {
            period = Current(s, s.Sense(start).Amount);
            return start + 1;
        }

        var turn = Weekdays.Turn(s, i);
        if (turn is null && s.Is(i, Role.Unit) && Weekdays.Turn(s, i + 1) is not null && s.IsBreak(i + 2) && !s.Is(i - 1, Role.Number) && s[i - 1].Digits == 0)
        {
            period = Turn(s, s.Sense(i).Amount, Weekdays.Turn(s, i + 1)!.Value) ?? default;
            return period.Timex is null ? 0 : i + 2;
        }

        if (turn is null || !s.Is(i + 1, Role.Unit) || Turn(s, s.Sense(i + 1).Amount, s.Is(i, Role.Coming) && s.Sense(i + 1).Amount.Weekends == 1 ? 0 : turn.Value) is not { } turned)
        {
            return 0;
        }

        period = turned;
        return i + 2;
    }

    // week of september 16th; the week starting on february 4
    private static int WeekOf(Scan s, int i, out Period period)
    {
        period = default;
        var at = s.Skip(i, Role.The);
        var unit = s.Sense(at);
        var isStarting = s.Is(at + 1, Role.Starting) && at > i;
        if (!unit.Is(Role.Unit) || !(unit.Amount is { Weeks: 1 } or { Months: 1 }) || !(s.Is(at + 1, Role.Of) || isStarting))
        {
            return 0;
        }

        var next = Days.Plain(s, s.Skip(s.Skip(at + 2, Role.On), Role.The), out var day);
        if (next == 0 || day.IsImpossible)
        {
            return 0;
        }

        Extent Around(DateOnly date) => unit.Amount.Weeks == 1
            ? new Extent(Dates.Monday(date), Dates.Move(Dates.Monday(date), 7))
            : new Extent(Dates.FirstOfMonth(date), Dates.FirstOfMonth(date).AddMonths(1));
        period = new Period(day.Timex, Grain.Days, Around(day.Past), Around(day.Future));
        return next;
    }

    private static int Season(Scan s, int i, out Period period)
    {
        period = default;
        var turn = Weekdays.Turn(s, i);
        var at = turn is null ? s.Skip(i, Role.The) : i + 1;
        if (!s.Is(at, Role.Season) || (turn is null && !Shyness.IsMeant(s, at) && at == i))
        {
            return 0;
        }

        var next = Numbers.Year(s, s.Skip(at + 1, Role.Of), out var year);
        year = next > 0 ? year : turn is { } steps ? s.Today.Year + steps : 0;
        var code = s.Sense(at).Code;
        period = new Period(year > 0 ? $"{year:D4}-{code}" : code, Grain.Days, default, default) { IsUnknown = true };
        return next > 0 ? next : at + 1;
    }

    // 2018; the year 2019; year 2016
    private static int Year(Scan s, int i, out Period period)
    {
        period = default;
        var the = s.Skip(i, Role.The);
        var at = s.Sense(the) is { Amount.Years: 1 } unit && unit.Is(Role.Unit) ? the + 1 : i;
        var next = Numbers.Year(s, at, out var year);
        var isPart = next > 0 && ((s[next].IsGlued && (s[next].IsWord || s[next].Mark is '/' or '.' or ':' or '%' || (s[next].Mark == '-' && s[next + 1].Digits != 4)) && s[next + 1].IsGlued) || s.Is(next, Role.Unit | Role.Times));
        isPart = isPart || (s.IsDash(next) && s[next + 1].Digits is > 0 and < 4) || (s.IsDash(at - 1) && s[at - 2].Digits is > 0 and < 4) || (s[at].IsGlued && (s[at - 1].Mark is '/' or '.' or '$' or '#' || s[at - 1].IsWord));
        if (next == 0 || isPart || year < 1900)
        {
            return 0;
        }

        period = Period.OfYear(year);
        return next;
    }
}
