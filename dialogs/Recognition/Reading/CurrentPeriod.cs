namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>The week, month or year that it is, and those so many steps from it.</summary>
internal static class CurrentPeriod
{
    /// <summary>"end of month", "earlier in the week": the unit alone means the current one.</summary>
    public static int Bare(Scan s, int i, out Period period)
    {
        period = default;
        var unit = s.Sense(i);
        if (!unit.Is(Role.Unit) || !(unit.Amount is { Weeks: 1 } or { Months: 1 or 3 } or { Years: 1 } or { Weekends: 1 }) || s[i].End - s[i].Start == 1 || unit.Is(Role.Ordinal))
        {
            return 0;
        }

        period = Of(s, unit.Amount);
        return i + 1;
    }

    public static Period Of(Scan s, Amount unit) => Turn(s, unit, 0)!.Value;

    /// <summary>The period that a unit means so many steps from now.</summary>
    public static Period? Turn(Scan s, Amount unit, int steps)
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
        return Period.From(start, start.AddMonths(3), new Amount { Months = 3 }) with { EndsAtItsDay = false };
    }
}
