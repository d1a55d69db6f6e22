namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Stretches of the calendar, whole or in part: "end of next month", "mid-September", "later this week", "rest of the week".</summary>
internal static class Periods
{
    public static int Read(Scan s, int i, out Period period)
    {
        var next = Part(s, i, out period);
        next = next > 0 ? next : Rest(s, i, out period);
        next = next > 0 || !s.Has(Role.Unit) ? next : Stretches.Read(s, i, out period);
        return next > 0 ? next : Whole(s, i, out period);
    }

    /// <summary>A month, week, year or season as it stands.</summary>
    public static int Whole(Scan s, int i, out Period period)
    {
        period = default;
        var next = s.HasDigits || s.Has(Role.Month) ? Months.Read(s, i, out period) : 0;
        next = next > 0 || !s.Has(Role.Unit) ? next : Turned(s, i, out period);
        next = next > 0 || !s.Has(Role.Unit) ? next : YearsAndSeasons.WeekOf(s, i, out period);
        next = next > 0 || !s.Has(Role.Unit | Role.Fraction) ? next : CountedWeeks.Read(s, i, out period);
        next = next > 0 || !s.Has(Role.Season) ? next : YearsAndSeasons.Season(s, i, out period);
        return next > 0 || !(s.HasDigits || s.Has(Role.Number)) ? next : YearsAndSeasons.Year(s, i, out period);
    }

    /// <summary>What weeks and quarters are counted in. Nothing counted itself, so that no text can be read over and over.</summary>
    public static int MonthOrYear(Scan s, int i, out Period period)
    {
        var next = Months.Read(s, i, out period);
        next = next > 0 ? next : Turned(s, i, out period);
        return next > 0 ? next : YearsAndSeasons.Year(s, i, out period);
    }

    /// <summary>A period, or a unit alone for the current one: "the month".</summary>
    public static int Current(Scan s, int i, out Period period)
    {
        var next = Whole(s, i, out period);
        return next > 0 ? next : CurrentPeriod.Bare(s, i, out period);
    }

    private static int Part(Scan s, int i, out Period period)
    {
        period = default;
        if (s.Is(i, Role.EndOfYear) && CurrentPeriod.Turn(s, s.Sense(i).Amount, 0) is { } current)
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
        period = isSoFar && isCurrent && !period.IsUnknown ? SoFar(period, portion, s.Today) : period;
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
        var next = CurrentPeriod.Bare(s, at, out period);
        if (next > 0)
        {
            var last = Dates.Move(period.Future.End!.Value, -1);
            period = Period.From(s.Today, last, new Amount { Days = last.DayNumber - s.Today.DayNumber });
        }

        return next;
    }

    // next week; coming week; weekend; the year after next; the fortnight; week after next
    private static int Turned(Scan s, int i, out Period period)
    {
        period = default;
        var start = s.Skip(i, Role.The);
        var isAfterNext = s.Is(start, Role.Unit) && s.Is(start + 1, Role.After) && s.Is(start + 2, Role.Next);
        if (isAfterNext && CurrentPeriod.Turn(s, s.Sense(start).Amount, 2) is { } after)
        {
            period = after;
            return start + 3;
        }

        var isBeforeLast = s.Is(start, Role.Unit) && s.Is(start + 1, Role.Before) && s.Is(start + 2, Role.Last);
        if (isBeforeLast && CurrentPeriod.Turn(s, s.Sense(start).Amount, -2) is { } before)
        {
            period = before;
            return start + 3;
        }

        var isWhole = s.Sense(start).Is(Role.Unit) && (s.Sense(start).Amount.Weekends == 1 || (start > i && s.Sense(start).Amount.Weeks == 2)) && !s.Is(start, Role.Many);
        if (isWhole && (start == i || s.Sense(start).Amount.Weeks == 2) && !s.Is(i - 1, Role.Number | Role.Few | Role.A | Role.Every | Role.Per | Role.Other))
        {
            period = CurrentPeriod.Of(s, s.Sense(start).Amount);
            return start + 1;
        }

        var turn = Weekdays.Turn(s, i);
        if (turn is null && s.Is(i, Role.Unit) && Weekdays.Turn(s, i + 1) is not null && s.IsBreak(i + 2) && !s.Is(i - 1, Role.Number) && s[i - 1].Digits == 0)
        {
            period = CurrentPeriod.Turn(s, s.Sense(i).Amount, Weekdays.Turn(s, i + 1)!.Value) ?? default;
            return period.Timex is null ? 0 : i + 2;
        }

        if (turn is null || !s.Is(i + 1, Role.Unit) || CurrentPeriod.Turn(s, s.Sense(i + 1).Amount, s.Is(i, Role.Coming) && s.Sense(i + 1).Amount.Weekends == 1 ? 0 : turn.Value) is not { } turned)
        {
            return 0;
        }

        period = turned;
        return i + 2;
    }
}
