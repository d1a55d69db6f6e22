using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Weeks counted in a longer period: "first week of Oct", "third week next year", "the last four months of 2021".</summary>
internal static class CountedWeeks
{
    private const int Last = -1;

    public static int Read(Scan s, int i, out Period period)
    {
        period = default;
        var start = s.Skip(i, Role.The);
        if (Quarter(s, i, out period) is > 0 and var quarter)
        {
            return quarter;
        }

        var which = Last;
        var at = s.Is(start, Role.Last) ? start + 1 : Numbers.Ordinal(s, start, out which);
        if (at == 0)
        {
            return 0;
        }

        var counted = Numbers.Whole(s, at, out var count);
        (at, count) = counted > 0 ? (counted, count) : (at, 1);
        var unit = s.Sense(at).Amount;
        var whole = s.Skip(s.Skip(at + 1, Role.Of), Role.The);
        if (!s.Is(at, Role.Unit) || count is < 1 or > 60 || which > 60 || (whole == at + 1 && Weekdays.Turn(s, whole) is null))
        {
            return 0;
        }

        var next = Whole(s, whole, out var within);
        if (next == 0 || within.Grain is not (Grain.Month or Grain.Year) || !Take(unit, which, count, counted > 0, within, out period))
        {
            return 0;
        }

        return next;
    }

    // Q1 2019; the second half of this year
    private static int Quarter(Scan s, int i, out Period period)
    {
        period = default;
        var start = s.Skip(i, Role.The);
        var isQuarter = s.Is(start, Role.Ordinal) && s.Is(start, Role.Unit) && s.Sense(start).Amount.Months == 3;
        var which = s.Sense(start).Ordinal;
        var at = isQuarter ? start + 1 : Numbers.Ordinal(s, start, out which);
        var isHalf = !isQuarter && at > 0 && which <= 2 && s.Is(at, Role.Fraction) && s.Sense(at).Number == 0.5;
        if (!(isQuarter || isHalf))
        {
            return 0;
        }

        var next = Whole(s, s.Skip(s.Skip(isHalf ? at + 1 : at, Role.Of), Role.The), out var year);
        var months = isHalf ? 6 : 3;
        if (next == 0 && isQuarter)
        {
            // q2: the one that it is or that comes
            var ends = new DateOnly(s.Today.Year, 1, 1).AddMonths(months * which);
            (next, year) = (at, Period.OfYear(s.Today.Year + (ends <= s.Today ? 1 : 0)));
        }

        if (isHalf && next > 0 && year.Grain == Grain.Month)
        {
            // the first half of may
            period = year.Take(which == 1 ? Portion.Early : Portion.Late);
            return next;
        }

        if (next == 0 || year.Grain != Grain.Year)
        {
            return 0;
        }

        var first = year.Future.Start!.Value.AddMonths(months * (which - 1));
        period = Period.Of($"({Dates.Iso(first)},{Dates.Iso(first.AddMonths(months))},P{months}M)", Grain.Days, first, first.AddMonths(months));
        return next;
    }

    private static int Whole(Scan s, int i, out Period within)
    {
        var next = Periods.MonthOrYear(s, i, out within);
        if (next == 0 && s.Sense(i) is var unit && unit.Is(Role.Unit) && unit.Amount is { Months: 1 } or { Years: 1 })
        {
            within = unit.Amount.Years == 1 ? Period.OfYear(s.Today.Year) : Period.OfMonth(s.Today.Year, s.Today.Month);
            return i + 1;
        }

        return next;
    }

    private static bool Take(Amount unit, int which, int count, bool isCounted, Period within, out Period period)
    {
        Extent? Of(Extent whole) => unit switch
        {
            { Weeks: 1 } => OfWeeks(whole, which, count),
            { Months: 1 or 3 } => OfMonths(whole, which, count * (int)unit.Months),
            { Weekends: 1 } when !isCounted => OfWeekend(whole, which),
            { Days: 1 } when isCounted => OfDays(whole, which, count),
            _ => null,
        };
        period = default;
        if (Of(within.Past) is not { } past || Of(within.Future) is not { } future)
        {
            return false;
        }

        var timex = isCounted || unit.Weeks != 1
            ? $"({Dates.Iso(future.Start!.Value)},{Dates.Iso(future.End!.Value)},{unit * count})"
            : within.Grain == Grain.Year
                ? string.Create(CultureInfo.InvariantCulture, $"{within.Timex}-W{(which == Last ? WeekNumber(future.Start!.Value) : which):D2}")
                : string.Create(CultureInfo.InvariantCulture, $"{within.Timex}-W{(which == Last ? 5 : which):D2}");
        period = new Period(timex, unit.Weeks == 1 ? Grain.Week : Grain.Days, past, future);
        return true;
    }

    private static int WeekNumber(DateOnly monday) => ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue));

    private static Extent? OfWeeks(Extent whole, int which, int count)
    {
        var start = which == Last
            ? Dates.Move(Dates.FirstWeekFrom(whole.End!.Value), -7 * count)
            : Dates.Move(Dates.FirstWeekFrom(whole.Start!.Value), 7 * count * (which - 1));
        return new Extent(start, Dates.Move(start, 7 * count));
    }

    private static Extent? OfMonths(Extent whole, int which, int count)
    {
        var start = which == Last ? whole.End!.Value.AddMonths(-count) : whole.Start!.Value.AddMonths(count * (which - 1));
        return new Extent(start, start.AddMonths(count));
    }

    // Counted by their Saturdays.
    private static Extent? OfWeekend(Extent whole, int which)
    {
        var first = Dates.Nth(whole.Start!.Value.Year, whole.Start.Value.Month, 6, which == Last ? 5 : which);
        return first is { } saturday ? new Extent(saturday, Dates.Move(saturday, 2)) : null;
    }

    private static Extent? OfDays(Extent whole, int which, int count)
    {
        var start = which == Last ? Dates.Move(whole.End!.Value, -count) : Dates.Move(whole.Start!.Value, count * (which - 1));
        return new Extent(start, Dates.Move(start, count));
    }
}
