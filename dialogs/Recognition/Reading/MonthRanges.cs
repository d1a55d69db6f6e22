namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Two days of one month: "from 4 to 22 this month", "3 until 12 of Sept", "November 19-20", "from 02 to April 07".</summary>
internal static class MonthRanges
{
    public static Found? Read(Scan s, int i, bool isLed, bool isBetween) =>
        DaysThenMonth(s, i, isLed, isBetween) ?? MonthThenDays(s, i, isBetween) ?? NumberThenDay(s, i, isLed, isBetween);

    // 3 and 12 of Sept; 4 to 22 this month; 2 to 7 Feb, 2018
    private static Found? DaysThenMonth(Scan s, int i, bool isLed, bool isBetween)
    {
        if (!Two(s, i, isBetween, out var one, out var two, out var next))
        {
            return null;
        }

        var at = s.Skip(s.Skip(next, Role.Of), Role.The);
        if (s.Is(at, Role.Month))
        {
            var after = Numbers.Year(s, s.Skip(s.SkipMark(at + 1, ','), Role.Of), out var year);
            return Of(s, after > 0 ? year : null, s.Sense(at).Month, one, two) is { } found ? found with { Next = after > 0 ? after : at + 1 } : null;
        }

        var turn = Weekdays.Turn(s, at);
        var unit = turn is null ? at : at + 1;
        if (s.Sense(unit) is not { Amount: { Months: 1, Years: 0 } } || !s.Is(unit, Role.Unit) || (turn is null && at == next) || (!isLed && turn is null && at == next))
        {
            return null;
        }

        var month = Dates.FirstOfMonth(s.Today).AddMonths(turn ?? 0);
        return Of(s, month.Year, month.Month, one, two) is { } within ? within with { Next = unit + 1 } : null;
    }

    // November 19-20; november between 19 and 20; april ninth through seventeenth
    private static Found? MonthThenDays(Scan s, int i, bool isBetween)
    {
        if (!s.Is(i, Role.Month))
        {
            return null;
        }

        var at = s.Skip(s.Skip(s.SkipMark(i + 1, ','), Role.From | Role.Between), Role.The);
        if (!Two(s, at, isBetween || s.Is(i + 1, Role.Between), out var one, out var two, out var next))
        {
            return null;
        }

        var after = Numbers.Year(s, s.SkipMark(next, ','), out var year);
        return Of(s, after > 0 ? year : null, s.Sense(i).Month, one, two) is { } found ? found with { Next = after > 0 ? after : next } : null;
    }

    // 02 to April 07
    private static Found? NumberThenDay(Scan s, int i, bool isLed, bool isBetween)
    {
        var next = isLed ? Numbers.DayOfMonth(s, s.Skip(i, Role.The), out var one) : None(out one);
        var to = next == 0 ? 0 : Ranges.Joint(s, next, isBetween);
        if (to == 0 || NamedDates.Read(s, to, out var day) is not (> 0 and var after))
        {
            return null;
        }

        var range = day.Month > 0 ? Of(s, null, day.Month, one, day.DayOfMonth) : Of(s, day.Future.Year, day.Future.Month, one, day.Future.Day);
        return range is null ? null : range with { Next = after };
    }

    private static int None(out int number)
    {
        number = 0;
        return 0;
    }

    private static bool Two(Scan s, int i, bool isBetween, out int one, out int two, out int next)
    {
        two = 0;
        next = Numbers.DayOfMonth(s, i, out one);
        var to = next == 0 ? 0 : Ranges.Joint(s, next, isBetween);
        next = to == 0 ? 0 : Numbers.DayOfMonth(s, s.Skip(to, Role.The), out two);
        return next > 0 && two > one && !(s[next].IsGlued && s[next].Mark is '/' or '-' or ':');
    }

    private static Found? Of(Scan s, int? year, int month, int one, int two)
    {
        var (start, end) = year is { } known ? (Day.Of(known, month, one), Day.Of(known, month, two)) : (Day.Yearly(month, one, s.Now), Day.Yearly(month, two, s.Now));
        if (start.IsImpossible || end.IsImpossible)
        {
            return null;
        }

        Extent Of(DateOnly first) => new(first, Dates.Move(first, two - one));
        return new Found(FoundKind.DateRange, $"({start.Timex},{end.Timex},{new Amount { Days = two - one }})") { Past = Of(start.Past), Future = Of(start.Future), EndsAtItsDay = true };
    }
}
