using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>From a day up to another; either may be open.</summary>
internal readonly record struct Extent(DateOnly? Start, DateOnly? End);

/// <summary>Which part of a period is meant.</summary>
internal enum Portion
{
    All,
    Early,
    Mid,
    Late,
}

/// <summary>What a period is measured in.</summary>
internal enum Grain
{
    Days,
    Week,
    Month,
    Year,
}

/// <summary>A stretch of the calendar: "august", "next week", "2027". Its end is the day after its last.</summary>
internal readonly record struct Period(string Timex, Grain Grain, Extent Past, Extent Future)
{
    public Portion Portion { get; init; }

    /// <summary>"summer": nobody can say where it begins.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The month, where no year was said; else 0.</summary>
    public int Month { get; init; }

    /// <summary>"earlier this month", "later this week": up to or from today.</summary>
    public bool EndsAtItsDay { get; init; }

    public static Period Of(string timex, Grain grain, DateOnly start, DateOnly end) =>
        new(timex, grain, new Extent(start, end), new Extent(start, end));

    public static Period OfYear(int year) =>
        Of(year.ToString("D4", CultureInfo.InvariantCulture), Grain.Year, new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));

    public static Period OfMonth(int year, int month)
    {
        var start = new DateOnly(year, month, 1);
        return Of(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), Grain.Month, start, start.AddMonths(1));
    }

    /// <summary>A month without a year: the last one that has begun before this month, and this or the coming one.</summary>
    public static Period OfMonth(int month, DateOnly today)
    {
        var year = today.Year + (month < today.Month ? 1 : 0);
        var future = OfMonth(year, month).Future;
        var past = OfMonth(year - 1, month).Past;
        return new Period(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"), Grain.Month, past, future) { Month = month };
    }

    public static Period OfWeek(DateOnly monday) => Of(Dates.Week(monday), Grain.Week, monday, Dates.Move(monday, 7));

    public static Period OfWeekend(DateOnly monday) =>
        Of(Dates.Week(monday) + "-WE", Grain.Days, Dates.Move(monday, 5), Dates.Move(monday, 7));

    /// <summary>So long from a day on.</summary>
    public static Period From(DateOnly start, DateOnly end, Amount length) =>
        Of($"({Dates.Iso(start)},{Dates.Iso(end)},{length})", Grain.Days, start, end) with { EndsAtItsDay = true };

    /// <summary>The first, middle or last part of it.</summary>
    public Period Take(Portion portion)
    {
        var grain = Grain;
        Extent Cut(Extent whole) => Part(whole, portion, grain);
        return portion == Portion.All || IsUnknown ? this : this with { Portion = portion, Past = Cut(Past), Future = Cut(Future) };
    }

    private static Extent Part(Extent whole, Portion portion, Grain grain)
    {
        var start = whole.Start!.Value;
        (DateOnly, DateOnly) cuts = (grain, portion) switch
        {
            (Grain.Month, Portion.Mid) => (Dates.Move(start, 9), Dates.Move(start, 20)),
            (Grain.Month, _) => (Dates.Move(start, 15), Dates.Move(start, 15)),
            (Grain.Week, Portion.Mid) => (Dates.Move(start, 1), Dates.Move(start, 5)),
            (Grain.Week, _) => (Dates.Move(start, 3), Dates.Move(start, 3)),
            (Grain.Year, Portion.Mid) => (start.AddMonths(3), start.AddMonths(9)),
            (Grain.Year, _) => (start.AddMonths(6), start.AddMonths(6)),
            _ => (start, whole.End!.Value),
        };
        return portion switch
        {
            Portion.Early => new Extent(start, cuts.Item2),
            Portion.Late => new Extent(cuts.Item1, whole.End),
            _ => new Extent(cuts.Item1, cuts.Item2),
        };
    }
}
