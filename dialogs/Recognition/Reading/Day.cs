using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A day as it was named: for "31 August" the last one that has gone by and the coming one; for a full date both are the same.</summary>
internal readonly record struct Day
{
    private Day(string timex, DateOnly past, DateOnly future) => (Timex, Past, Future) = (timex, past, future);

    public string Timex { get; private init; }

    public DateOnly Past { get; }

    public DateOnly Future { get; }

    /// <summary>No calendar has it: 30 February.</summary>
    public bool IsImpossible { get; private init; }

    /// <summary>Said without a year: the month; else 0.</summary>
    public int Month { get; private init; }

    /// <summary>Said as a day of the month alone, or after a month: 1 to 31; else 0.</summary>
    public int DayOfMonth { get; private init; }

    /// <summary>Said as a weekday alone, 1 (Monday) to 7; else 0.</summary>
    public int Weekday { get; private init; }

    /// <summary>The day could also be read with day and month in the other order.</summary>
    public DateOnly? Otherwise { get; init; }

    public bool IsDefinite => Past == Future && !IsImpossible;

    public static Day Of(DateOnly day) => new(Dates.Iso(day), day, day);

    public static Day Named(string timex, DateOnly past, DateOnly future) => new(timex, past, future);

    /// <summary>The day itself where the calendar has it.</summary>
    public static Day Of(int year, int month, int day) => Dates.Day(year, month, day) is { } date
        ? Of(date)
        : Impossible(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"));

    /// <summary>A day of a month without a year.</summary>
    public static Day Yearly(int month, int day, DateTime now)
    {
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}");
        return day > DateTime.DaysInMonth(2000, month)
            ? Impossible(timex)
            : Around(timex, now, step => Dates.Day(now.Year + step, month, day)) with { Month = month, DayOfMonth = day };
    }

    /// <summary>A day of any month.</summary>
    public static Day Monthly(int day, DateTime now)
    {
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}");
        var first = Dates.FirstOfMonth(DateOnly.FromDateTime(now));
        return Around(timex, now, step => first.AddMonths(step) is var month ? Dates.Day(month.Year, month.Month, day) : null) with { DayOfMonth = day };
    }

    /// <summary>A weekday alone: the last one before today, and the first from today on.</summary>
    public static Day Weekly(int weekday, DateOnly today)
    {
        var ahead = (weekday - Dates.Number(today) + 7) % 7;
        var coming = Dates.Move(today, ahead);
        return new Day($"XXXX-WXX-{weekday}", Dates.Move(coming, -7), coming) { Weekday = weekday };
    }

    /// <summary>A weekday that is also that day of the month: "Monday 21".</summary>
    public static Day Matching(int weekday, int day, DateOnly today)
    {
        var first = Dates.FirstOfMonth(today);
        DateOnly? At(int step) => first.AddMonths(step) is var month && Dates.Day(month.Year, month.Month, day) is { } date && Dates.Number(date) == weekday ? date : null;
        return Around($"XXXX-WXX-{weekday}", today.ToDateTime(TimeOnly.MinValue), At, 60) is var found && found.Future == today
            ? Of(today)
            : found;
    }

    /// <summary>The last day before now, and the first from now on, that a rule gives year by year (or month by month).</summary>
    public static Day Around(string timex, DateTime now, Func<int, DateOnly?> rule, int far = 9)
    {
        DateOnly? past = null;
        DateOnly? future = null;
        for (var step = 0; step < far && (past is null || future is null); step++)
        {
            past ??= rule(-step) is { } before && before.ToDateTime(TimeOnly.MinValue) < now ? before : null;
            future ??= rule(step) is { } after && after.ToDateTime(TimeOnly.MinValue) >= now ? after : null;
        }

        return past is null || future is null ? Impossible(timex) : new Day(timex, past.Value, future.Value);
    }

    /// <summary>The same day and month of that year.</summary>
    public Day InYear(int year) => Month > 0 ? Of(year, Month, DayOfMonth) : this;

    private static Day Impossible(string timex) => new(timex, default, default) { IsImpossible = true };
}
