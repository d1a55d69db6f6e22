using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Days and weeks by the ISO calendar: Monday first, week 1 holds the first Thursday.</summary>
internal static class Dates
{
    /// <summary>1 (Monday) to 7.</summary>
    public static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly Monday(DateOnly day) => Move(day, 1 - Number(day));

    /// <summary>That many days on, within the calendar.</summary>
    public static DateOnly Move(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The day, or null where no calendar has it.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is < 2 or > 9990 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);

    /// <summary>The Monday of the first week that has its Thursday on or after that day.</summary>
    public static DateOnly FirstWeekFrom(DateOnly day) => Monday(Move(day, 3));

    /// <summary>The weekday that comes so many times in the month; 5 is the last one.</summary>
    public static DateOnly? Nth(int year, int month, int weekday, int which)
    {
        if (Day(year, month, 1) is not { } first)
        {
            return null;
        }

        var day = Move(first, ((weekday - Number(first) + 7) % 7) + (7 * (which - 1)));
        return day.Month == month ? day : which == 5 ? Move(day, -7) : null;
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian computus.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):D4}-W{ISOWeek.GetWeekOfYear(moment):D2}");
    }
}
