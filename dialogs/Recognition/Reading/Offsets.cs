namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Days counted from another: "in two weeks", "3 days from Tuesday", "a month ago", "two sundays from now", "in 3 days on Friday".</summary>
internal static class Offsets
{
    public static int Read(Scan s, int i, out Day day)
    {
        var next = OnWeekday(s, i, out day);
        next = next > 0 ? next : SameTime(s, i, out day);
        next = next > 0 ? next : Counted(s, i, out day);
        if (next == 0)
        {
            return Weekdays(s, i, out day);
        }

        // two months from today on Tuesday
        var at = s.Skip(s.SkipMark(next, ','), Role.On);
        if (s.Is(at, Role.Weekday) && at > next && at + 1 is var end)
        {
            day = OnThat(day, s.Sense(at).Weekday, s, i);
            return end;
        }

        return next;
    }

    // monday two weeks from now
    private static int OnWeekday(Scan s, int i, out Day day)
    {
        day = default;
        if (!s.Is(i, Role.Weekday))
        {
            return 0;
        }

        var at = s.SkipMark(i + 1, ',');
        var next = Counted(s, at, out day);
        if (next == 0)
        {
            return 0;
        }

        day = OnThat(day, s.Sense(i).Weekday, s, at);
        return next;
    }

    // Counted in days or weeks: that weekday of the same week, from Sunday on; in months or years: the first from there on.
    private static Day OnThat(Day day, int weekday, Scan s, int i)
    {
        var date = day.Future;
        var ahead = (weekday % 7) - (int)date.DayOfWeek;
        Amounts.Read(s, s.Skip(i, Role.In), out var amount);
        var isLong = amount.Months + amount.Years > 0;
        return Day.Of(Dates.Move(date, isLong ? (ahead + 7) % 7 : ahead));
    }

    private static int Counted(Scan s, int i, out Day day)
    {
        day = default;
        var start = s.Is(i, Role.In) ? i + 1 : i;
        var next = Amounts.Read(s, start, out var amount);
        if (next == 0 && s.Sense(i) is { Amount.Weeks: > 0 } week && week.Is(Role.Unit) && s.Is(i + 1, Role.Near))
        {
            // week tomorrow
            return Around(s, i + 1, week.Amount, out day);
        }

        if (next == 0 || !amount.IsOfDays)
        {
            return start == i && next == 0 ? Back(s, i, out day) : 0;
        }

        if (start == i)
        {
            return Around(s, next, amount, out day);
        }

        return Around(s, next, amount, out _) > next ? 0 : To(s, next, amount.From(s.Today), out day);
    }

    // two days ago; 3 days from today; 2 weeks after tomorrow; 5 days before new year
    private static int Around(Scan s, int next, Amount amount, out Day day)
    {
        day = default;
        if (s.Is(next, Role.Ago))
        {
            return To(s, next + 1, amount.From(s.Today, -1), out day);
        }

        if (s.Is(next, Role.Ahead))
        {
            return To(s, next + 1, amount.From(s.Today), out day);
        }

        if (amount is { Weeks: > 0, Days: 0 } && s.Is(next, Role.Near) && s.Sense(next).Offset is >= -1 and <= 1)
        {
            return To(s, next + 1, amount.From(Dates.Move(s.Today, s.Sense(next).Offset)), out day);
        }

        var on = s.Skip(next, Role.On);
        if (amount is { Weeks: > 0, Days: 0 } && s.Is(on, Role.Weekday) && (on > next || s.IsBreak(on + 1)))
        {
            return To(s, on + 1, amount.From(Day.Weekly(s.Sense(on).Weekday, s.Today).Future), out day);
        }

        var sign = s.Is(next, Role.From | Role.After) ? 1 : s.Is(next, Role.Before) ? -1 : 0;
        if (sign == 0)
        {
            return 0;
        }

        if (s.Is(next + 1, Role.Now))
        {
            return To(s, next + 2, amount.From(s.Today, sign), out day);
        }

        var after = Days.Plain(s, next + 1, out var from);
        return after == 0 || from.IsImpossible ? 0 : To(s, after, amount.From(from.Future, sign), out day);
    }

    // this time next year
    private static int SameTime(Scan s, int i, out Day day)
    {
        day = default;
        if (!s.Is(i, Role.This) || !s.Is(i + 1, Role.Times) || Reading.Weekdays.Turn(s, i + 2) is not { } steps || !s.Is(i + 3, Role.Unit))
        {
            return 0;
        }

        return To(s, i + 4, s.Sense(i + 3).Amount.From(s.Today, steps), out day);
    }

    // hace dos semanas
    private static int Back(Scan s, int i, out Day day)
    {
        day = default;
        return s.Is(i, Role.Ago) && Amounts.Read(s, i + 1, out var amount) is > 0 and var next && amount.IsOfDays
            ? To(s, next, amount.From(s.Today, -1), out day)
            : 0;
    }

    // two sundays from now
    private static int Weekdays(Scan s, int i, out Day day)
    {
        day = default;
        var next = Numbers.Whole(s, i, out var count);
        if (next == 0 || !s.Is(next, Role.Weekday) || !s.Is(next + 1, Role.Ahead) || count is < 1 or > 99)
        {
            return 0;
        }

        var first = Day.Weekly(s.Sense(next).Weekday, Dates.Move(s.Today, 1)).Future;
        day = Day.Of(Dates.Move(first, 7 * (count - 1)));
        return next + 2;
    }

    private static int To(Scan s, int next, DateOnly? date, out Day day)
    {
        day = date is { } known ? Day.Of(known) : default;
        return date is null || next > s.Count ? 0 : next;
    }
}
