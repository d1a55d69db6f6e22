using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A length of time, by unit as it was said: "1h30" is one hour and thirty minutes.</summary>
internal readonly record struct Amount
{
    private const double DayOfSeconds = 86400;
    private const double DaysAMonth = 30;
    private const double DaysAYear = 365;

    public double Years { get; init; }

    public double Months { get; init; }

    public double Weeks { get; init; }

    public double Weekends { get; init; }

    public double Days { get; init; }

    public double Hours { get; init; }

    public double Minutes { get; init; }

    public double Seconds { get; init; }

    public bool IsZero => this == default;

    /// <summary>Counted in days or longer.</summary>
    public bool IsOfDays => Hours == 0 && Minutes == 0 && Seconds == 0;

    /// <summary>In seconds, with months of 30 and years of 365 days.</summary>
    public double TotalSeconds =>
        ((((Years * DaysAYear) + (Months * DaysAMonth) + (Weeks * 7) + (Weekends * 2) + Days) * DayOfSeconds) + (Hours * 3600)) + (Minutes * 60) + Seconds;

    public static Amount operator *(Amount amount, double factor) => new()
    {
        Years = amount.Years * factor,
        Months = amount.Months * factor,
        Weeks = amount.Weeks * factor,
        Weekends = amount.Weekends * factor,
        Days = amount.Days * factor,
        Hours = amount.Hours * factor,
        Minutes = amount.Minutes * factor,
        Seconds = amount.Seconds * factor,
    };

    public static Amount operator +(Amount one, Amount other) => new()
    {
        Years = one.Years + other.Years,
        Months = one.Months + other.Months,
        Weeks = one.Weeks + other.Weeks,
        Weekends = one.Weekends + other.Weekends,
        Days = one.Days + other.Days,
        Hours = one.Hours + other.Hours,
        Minutes = one.Minutes + other.Minutes,
        Seconds = one.Seconds + other.Seconds,
    };

    /// <summary>How many of that unit, given as "P1W".</summary>
    public double CountOf(string unit) => unit switch
    {
        "P1Y" => Years,
        "P1M" => Months,
        "P1W" => Weeks,
        "P1WE" => Weekends,
        "P1D" => Days,
        "PT1H" => Hours,
        "PT1M" => Minutes,
        "PT1S" => Seconds,
        _ => 0,
    };

    /// <summary>The day so far after (or before) <paramref name="day"/>; null beyond the calendar. Months are clamped at their end.</summary>
    public DateOnly? From(DateOnly day, int sign = 1)
    {
        var months = (Years * 12) + Months;
        var days = (Weeks * 7) + Weekends * 7 + Days + ((Hours + (Minutes / 60)) / 24);
        if (months > 24000 || days > 730000)
        {
            return null;
        }

        var whole = Math.Truncate(months);
        var moved = day.DayNumber + (sign * (int)Math.Round(days + ((months - whole) * DaysAMonth)));
        var year = day.Year + (sign * whole / 12);
        if (year is < 2 or > 9990 || moved < 400 || moved > DateOnly.MaxValue.DayNumber - 400)
        {
            return null;
        }

        moved += day.AddMonths(sign * (int)whole).DayNumber - day.DayNumber;
        return moved < 1 || moved > DateOnly.MaxValue.DayNumber - 400 ? null : DateOnly.FromDayNumber(moved);
    }

    /// <summary>In TIMEX 3: "P1Y2M", "PT1H30M", "P2WE".</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[160];
        var at = 0;
        text[at++] = 'P';
        Write(text, ref at, Years, "Y");
        Write(text, ref at, Months, "M");
        Write(text, ref at, Weeks, "W");
        Write(text, ref at, Weekends, "WE");
        Write(text, ref at, Days, "D");
        if (!IsOfDays)
        {
            text[at++] = 'T';
            Write(text, ref at, Hours, "H");
            Write(text, ref at, Minutes, "M");
            Write(text, ref at, Seconds, "S");
        }

        return new string(text[..at]);
    }

    /// <summary>Reads what <see cref="ToString"/> writes, of one unit.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static Amount Parse(string timex)
    {
        var isTime = timex.StartsWith("PT", StringComparison.Ordinal);
        var digits = timex.AsSpan(isTime ? 2 : 1);
        var letters = digits.IndexOfAnyExceptInRange('.', '9');
        var count = double.Parse(digits[..letters], CultureInfo.InvariantCulture);
        return ((isTime ? "T" : "") + digits[letters..].ToString()) switch
        {
            "Y" => new Amount { Years = count },
            "M" => new Amount { Months = count },
            "W" => new Amount { Weeks = count },
            "WE" => new Amount { Weekends = count },
            "D" => new Amount { Days = count },
            "TH" => new Amount { Hours = count },
            "TM" => new Amount { Minutes = count },
            "TS" => new Amount { Seconds = count },
            _ => throw new FormatException($"'{timex}' is no length of time."),
        };
    }

    private static void Write(Span<char> text, ref int at, double count, string unit)
    {
        if (count != 0 && count.TryFormat(text[at..], out var length, "0.######", CultureInfo.InvariantCulture))
        {
            at += length;
            unit.CopyTo(text[at..]);
            at += unit.Length;
        }
    }
}
