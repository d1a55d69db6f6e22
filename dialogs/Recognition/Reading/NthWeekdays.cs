using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Weekdays counted in a month: "first Sunday", "the third Wednesday of previous month", "last Monday April".</summary>
internal static class NthWeekdays
{
    // first Sunday; the third Wednesday of previous month; last friday of march 2027; last Monday April
    public static int Read(Scan s, int i, out Day day)
    {
        day = default;
        var start = s.Skip(i, Role.The);
        var which = 5;
        var at = s.Is(start, Role.Last) ? start + 1 : Numbers.Ordinal(s, start, out which);
        if (at == 0 || which > 5 || !s.Is(at, Role.Weekday))
        {
            return 0;
        }

        var isLast = s.Is(start, Role.Last);
        var weekday = s.Sense(at).Weekday;
        var month = Months(s, at + 1, out var first, out var isYearly);
        if (month == 0 && isLast)
        {
            return 0;
        }

        first = month == 0 ? Dates.FirstOfMonth(s.Today) : first;
        if (Dates.Nth(first.Year, first.Month, weekday, which) is not { } date)
        {
            return 0;
        }

        var timex = month > 0 ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{first.Month:D2}-WXX-{weekday}-#{which}") : Dates.Iso(date);
        day = isYearly ? Day.Around(timex, s.Now, step => Dates.Nth(s.Today.Year + step, first.Month, weekday, which)) : Day.Named(timex, date, date);
        return month == 0 ? at + 1 : month;
    }

    private static int Months(Scan s, int i, out DateOnly first, out bool isYearly)
    {
        isYearly = false;
        var at = s.Skip(s.Skip(i, Role.Of), Role.The);
        first = default;
        var turned = Weekdays.Turn(s, at) is not null && s.Sense(at + 1) is { Amount.Months: 1 } unit && unit.Is(Role.Unit);
        if (turned || (at > i && s.Sense(at) is { Amount.Months: 1 }))
        {
            first = Dates.FirstOfMonth(s.Today).AddMonths(turned ? Weekdays.Turn(s, at)!.Value : 0);
            return turned ? at + 2 : at + 1;
        }

        if (!s.Is(at, Role.Month))
        {
            return 0;
        }

        var next = Numbers.Year(s, at + 1, out var year);
        var month = s.Sense(at).Month;
        first = new DateOnly(next > 0 ? year : s.Today.Year + (month < s.Today.Month ? 1 : 0), month, 1);
        isYearly = next == 0;
        return next > 0 ? next : at + 1;
    }
}
