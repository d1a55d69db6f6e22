using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>One end of a range: a day, or the first day of a month or year.</summary>
internal readonly record struct RangeEnd
{
    public string Timex { get; init; }

    public Grain Grain { get; init; }

    public DateOnly Past { get; init; }

    public DateOnly Future { get; init; }

    /// <summary>Without a year: its month and day; else 0.</summary>
    public int Month { get; init; }

    public int DayOfMonth { get; init; }

    public bool IsImpossible { get; init; }

    /// <summary>A weekday, a word such as "tomorrow" or a year: two of them and a dash make no range by themselves.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Said from now: "today", "next friday".</summary>
    public bool IsMoving { get; init; }

    /// <summary>The year was said, or came from the other end.</summary>
    public bool HasYear { get; init; }

    /// <summary>The end of a period, not its first day.</summary>
    public bool IsPart { get; init; }

    public bool IsMonth => Grain == Grain.Month;

    /// <param name="s">The text.</param>
    /// <param name="i">Where the end begins.</param>
    /// <param name="other">The end before: a weekday after it is the first one after it.</param>
    /// <param name="end">What was read.</param>
    public static int Read(Scan s, int i, RangeEnd? other, out RangeEnd end)
    {
        end = default;
        if (s.Is(i, Role.Now))
        {
            end = Of(Day.Of(s.Today)) with { IsMoving = true };
            return i + 1;
        }

        var next = Days.Plain(s, i, out var day);
        var periodNext = Periods.Whole(s, i, out var period);
        if (periodNext == 0 && s.Is(i, Role.Late))
        {
            periodNext = Periods.Read(s, i, out period);
        }

        if (next == 0 && periodNext == 0)
        {
            return 0;
        }

        if (next >= periodNext)
        {
            end = After(day, other) with { IsMoving = !char.IsAsciiDigit(s.Text[s[i].Start]) && !s.Is(i, Role.Month) };
            return next;
        }

        var isUsable = period.Grain is Grain.Month or Grain.Year && !period.IsUnknown;
        end = isUsable ? Of(period) with { IsMoving = s.Is(i, Role.This | Role.Next | Role.Last) } : default;
        return isUsable ? periodNext : 0;
    }

    /// <summary>The same day of that year.</summary>
    public RangeEnd InYear(int year)
    {
        var day = Day.Of(year, Month, DayOfMonth);
        return this with { Timex = day.Timex, Past = day.Past, Future = day.Future, IsImpossible = day.IsImpossible, HasYear = true };
    }

    private static RangeEnd After(Day day, RangeEnd? other)
    {
        if (day.Weekday == 0 || other is not { HasYear: true } one || one.Past != one.Future)
        {
            return Of(day);
        }

        return Of(Day.Of(Day.Weekly(day.Weekday, Dates.Move(one.Future, 1)).Future));
    }

    private static RangeEnd Of(Day day) => new()
    {
        Timex = day.Timex,
        Past = day.Past,
        Future = day.Future,
        Month = day.Month,
        DayOfMonth = day.DayOfMonth,
        IsImpossible = day.IsImpossible,
        HasYear = day.Month == 0,
        IsLoose = day.Weekday > 0,
    };

    private static RangeEnd Of(Period period)
    {
        var isLate = period.Portion == Portion.Late;
        var (past, future) = isLate ? (period.Past.End!.Value, period.Future.End!.Value) : (period.Past.Start!.Value, period.Future.Start!.Value);
        return new RangeEnd
        {
            Timex = period.Month > 0 ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{future.Month:D2}-01") : Dates.Iso(future),
            Grain = period.Grain,
            Past = past,
            Future = future,
            Month = period.Month > 0 ? future.Month : 0,
            DayOfMonth = 1,
            HasYear = period.Month == 0,
            IsPart = isLate,
        };
    }
}
