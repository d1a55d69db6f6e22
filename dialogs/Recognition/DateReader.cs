using System.Globalization;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Days in words and figures. Numeric dates follow the person's culture; 03/04 is ambiguous, since people write both.</summary>
internal static class DateReader
{
    public static Understanding Read(IReadOnlyList<string> tokens, Asked asked, Lexicon lexicon) =>
        Numeric(tokens, asked)
        ?? Named(tokens, asked, lexicon)
        ?? EndOf(tokens, asked, lexicon)
        ?? Ahead(tokens, asked, lexicon)
        ?? Weekday(tokens, asked, lexicon)
        ?? Near(tokens, asked, lexicon)
        ?? Understanding.Not(Reason.NoDate);

    // 2027-04-30, 30/4/2027, 30.4.27, 30/4
    private static Understanding? Numeric(IReadOnlyList<string> tokens, Asked asked)
    {
        var found = tokens.Select(token => token.Split('-', '/', '.')).FirstOrDefault(split => split.Length is 2 or 3);
        if (found is null || found.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var parts = found.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (found[0].Length == 4)
        {
            return parts.Length == 3 ? Day(parts[0], parts[1], parts[2], asked) : null;
        }

        int? year = parts.Length == 2 ? null : parts[2] < 100 ? 2000 + parts[2] : parts[2];
        return DayAndMonth(parts[0], parts[1], year, asked);
    }

    private static Understanding DayAndMonth(int first, int second, int? year, Asked asked)
    {
        if (first <= 12 && second <= 12 && first != second)
        {
            DateOnly?[] readings = [Date(year, second, first, asked.Today), Date(year, first, second, asked.Today)];
            return Understanding.Which(readings.OfType<DateOnly>());
        }

        var monthFirst = second > 12 || (first <= 12 && asked.Culture == "en-US");
        return Day(year, monthFirst ? first : second, monthFirst ? second : first, asked);
    }

    // 30 april 2027, april 30, the 30th of april
    private static Understanding? Named(IReadOnlyList<string> tokens, Asked asked, Lexicon lexicon)
    {
        var month = tokens.FirstOrDefault(lexicon.Months.ContainsKey);
        var numbers = tokens.Where(token => token.All(char.IsAsciiDigit) && token.Length is 1 or 2 or 4)
            .Select(token => int.Parse(token, CultureInfo.InvariantCulture)).ToList();
        var day = numbers.FindIndex(number => number is > 0 and <= 31);
        if (month is null || day < 0)
        {
            return null;
        }

        var year = numbers.FindIndex(number => number > 1000);
        return Day(year < 0 ? null : numbers[year], lexicon.Months[month], numbers[day], asked);
    }

    // end of april, end of the month
    private static Understanding? EndOf(IReadOnlyList<string> tokens, Asked asked, Lexicon lexicon)
    {
        if (!tokens.Any(lexicon.End.Contains))
        {
            return null;
        }

        var named = tokens.FirstOrDefault(lexicon.Months.ContainsKey);
        if (named is not null)
        {
            var year = tokens.Where(token => token.Length == 4 && token.All(char.IsAsciiDigit))
                .Select(token => (int?)int.Parse(token, CultureInfo.InvariantCulture)).FirstOrDefault();
            year ??= asked.Today.Year + (lexicon.Months[named] < asked.Today.Month ? 1 : 0);
            return Day(year, lexicon.Months[named], DateTime.DaysInMonth(year.Value, lexicon.Months[named]), asked);
        }

        var unit = tokens.FirstOrDefault(lexicon.Units.ContainsKey);
        var later = tokens.Any(lexicon.Next.Contains) ? 1 : 0;
        return unit is null ? null : Understanding.Day(LastOf(lexicon.Units[unit], asked.Today, later), asked.Today);
    }

    private static DateOnly LastOf(DateUnit unit, DateOnly today, int later) => unit switch
    {
        DateUnit.Day => today.AddDays(later),
        DateUnit.Week => Monday(today).AddDays(6 + (7 * later)),
        DateUnit.Month => today.AddDays(1 - today.Day).AddMonths(1 + later).AddDays(-1),
        _ => new DateOnly(today.Year + later, 12, 31),
    };

    // in 6 weeks, a month, next year
    private static Understanding? Ahead(IReadOnlyList<string> tokens, Asked asked, Lexicon lexicon)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            var isOne = lexicon.Next.Contains(tokens[i - 1]) || lexicon.Articles.Contains(tokens[i - 1]);
            var count = isOne ? 1 : MeasureReader.Number(tokens[i - 1], lexicon);
            if (count is >= 0 and <= 1000 && lexicon.Units.TryGetValue(tokens[i], out var unit) && decimal.IsInteger(count.Value))
            {
                return Understanding.Day(Add(asked.Today, (int)count.Value, unit), asked.Today);
            }
        }

        return null;
    }

    private static DateOnly Add(DateOnly day, int count, DateUnit unit) => unit switch
    {
        DateUnit.Day => day.AddDays(count),
        DateUnit.Week => day.AddDays(7 * count),
        DateUnit.Month => day.AddMonths(count),
        _ => day.AddYears(count),
    };

    // friday: the coming one; next friday: that of next week
    private static Understanding? Weekday(IReadOnlyList<string> tokens, Asked asked, Lexicon lexicon)
    {
        var named = tokens.FirstOrDefault(lexicon.Weekdays.ContainsKey);
        if (named is null)
        {
            return null;
        }

        var ahead = tokens.Any(lexicon.Next.Contains)
            ? 7 + lexicon.Weekdays[named] - Number(asked.Today)
            : (7 + lexicon.Weekdays[named] - Number(asked.Today)) % 7;
        return Understanding.Day(asked.Today.AddDays(ahead), asked.Today);
    }

    private static Understanding? Near(IReadOnlyList<string> tokens, Asked asked, Lexicon lexicon)
    {
        var named = tokens.FirstOrDefault(lexicon.Near.ContainsKey);
        return named is null ? null : Understanding.Day(asked.Today.AddDays(lexicon.Near[named]), asked.Today);
    }

    private static Understanding Day(int? year, int month, int day, Asked asked) =>
        Date(year, month, day, asked.Today) is { } date ? Understanding.Day(date, asked.Today) : Understanding.Not(Reason.NoDate);

    // Without a year: the coming one of that day and month.
    private static DateOnly? Date(int? year, int month, int day, DateOnly today)
    {
        var wanted = year ?? today.Year;
        if (wanted is < 1 or > 9990 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(wanted, month))
        {
            return null;
        }

        var date = new DateOnly(wanted, month, day);
        return year is null && date < today ? Date(wanted + 1, month, day, today) : date;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(1 - Number(day));

    private static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
