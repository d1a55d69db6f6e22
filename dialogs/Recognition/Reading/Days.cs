namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Any single day: named, numeric, a weekday, a holiday, or so long before or after another.</summary>
internal static class Days
{
    public static int Read(Scan s, int i, out Day day)
    {
        day = default;
        var next = s.Has(Role.Unit | Role.Ahead) ? Offsets.Read(s, i, out day) : 0;
        return next > 0 ? next : Plain(s, i, out day);
    }

    /// <summary>A day that is not counted from another.</summary>
    public static int Plain(Scan s, int i, out Day day)
    {
        day = default;
        var next = s.HasDigits || s.Has(Role.Weekday) ? Forced(s, i, out day) : 0;
        next = next > 0 || !s.HasDigits ? next : NumericDates.Read(s, i, out day);
        next = next > 0 || !(s.Has(Role.Month) && (s.HasDigits || s.Has(Role.Ordinal | Role.Number))) ? next : NamedDates.Read(s, i, out day);
        next = next > 0 || !s.Has(Role.Holiday) ? next : Holidays.Read(s, i, out day);
        next = next > 0 || !s.Has(Role.Weekday) ? next : Weekdays.Read(s, i, out day);
        next = next > 0 || !s.Has(Role.Of) ? next : LastOf(s, i, out day);
        next = next > 0 || !s.Has(Role.Near | Role.Unit) ? next : Near(s, i, out day);
        return next > 0 || !(s.HasDigits || s.Has(Role.Ordinal | Role.Number)) ? next : OfMonth(s, i, out day);
    }

    // next 5/12: of the next year; this 5/12 and next friday 5/12: of this one
    private static int Forced(Scan s, int i, out Day day)
    {
        day = default;
        if (Weekdays.Turn(s, i) is not { } years || !(s[i + 1].Digits > 0 || s.Is(i + 1, Role.Weekday)))
        {
            return 0;
        }

        var next = NumericDates.Read(s, i + 1, out day);
        next = next > 0 || !s.Is(i + 1, Role.Weekday) ? next : NamedDates.Read(s, i + 1, out day);
        if (next == 0 || day.Month == 0)
        {
            return 0;
        }

        var date = day.InYear(s.Today.Year + (s.Is(i + 1, Role.Weekday) ? 0 : years));
        day = date.IsImpossible ? date : Day.Named(day.Timex, date.Past, date.Past);
        return next;
    }

    // tomorrow; the day after tomorrow; the day; the day before; the day after
    private static int Near(Scan s, int i, out Day day)
    {
        day = default;
        var name = s.Skip(i, Role.The) + 2;
        if (s.Sense(name - 2).Amount.Days == 1 && s.Is(name - 1, Role.After | Role.Before) && s.Is(name, Role.Near))
        {
            day = Day.Of(Dates.Move(s.Today, s.Sense(name).Offset + (s.Is(name - 1, Role.After) ? 1 : -1)));
            return name + 1;
        }

        if (s.Is(i, Role.Near) && !IsLastOf(s, i))
        {
            day = Day.Of(Dates.Move(s.Today, s.Sense(i).Offset));
            return i + 1;
        }

        var isDay = s.Is(i, Role.The) && s.Is(i + 1, Role.Unit) && s.Sense(i + 1).Amount.Days == 1 && s.Sense(i + 1).Roles is var roles && (roles & Role.DayPart) == 0;
        if (!isDay || s.Is(i - 1, Role.Of | Role.Per | Role.Times | Role.Fraction | Role.Unit | Role.Whole | Role.RestOf | Role.Late | Role.Early))
        {
            return 0;
        }

        var turn = s.Is(i + 2, Role.Before) ? -1 : s.Is(i + 2, Role.After) ? 1 : 0;
        var next = turn == 0 ? i + 2 : i + 3;
        if (!s.IsBreak(next))
        {
            return 0;
        }

        day = Day.Of(Dates.Move(s.Today, turn));
        return next;
    }

    // the last day of term is not yesterday
    private static bool IsLastOf(Scan s, int i) => s.Is(i + 1, Role.Of) && s.Words(i, i + 1).Contains(' ', StringComparison.Ordinal);

    // the last day of march
    private static int LastOf(Scan s, int i, out Day day)
    {
        day = default;
        var at = s.Skip(i, Role.The);
        var isLast = s.Is(at, Role.Last) && s.Is(at + 1, Role.Unit) && s.Sense(at + 1).Amount.Days == 1 && s.Is(at + 2, Role.Of);
        var isPhrase = s.Is(at, Role.Near) && s.Sense(at).Offset == -1 && s.Is(at + 1, Role.Of);
        var from = s.Skip(isPhrase ? at + 2 : at + 3, Role.The);
        if (!(isLast || isPhrase) || Periods.Current(s, from, out var period) is not (> 0 and var next) || period.IsUnknown)
        {
            return 0;
        }

        var (past, future) = (Dates.Move(period.Past.End!.Value, -1), Dates.Move(period.Future.End!.Value, -1));
        day = past == future ? Day.Of(future) : Day.Named($"{period.Timex}-{future.Day:D2}", past, future);
        return next;
    }

    // the 27th; the 15th day of next month; around the 21st this month
    private static int OfMonth(Scan s, int i, out Day day)
    {
        day = default;
        var start = s.Is(i, Role.About) && s.Is(i + 1, Role.The) ? i + 1 : i;
        var at = s.Skip(start, Role.The);
        var next = Numbers.DayOfMonth(s, at, out var number);
        if (next == 0 || (at == start && Numbers.Ordinal(s, at, out _) == 0))
        {
            return 0;
        }

        var unit = s.Sense(next).Is(Role.Unit) && s.Sense(next).Amount.Days == 1 ? next + 1 : next;
        var turnAt = s.Skip(s.Skip(unit, Role.Of), Role.The);
        var turn = Weekdays.Turn(s, turnAt);
        var month = turn is null ? turnAt : turnAt + 1;
        if (s.Sense(month) is { Amount: { Months: 1, Years: 0 } } sense && sense.Is(Role.Unit) && (turn is not null || month > unit))
        {
            var first = Dates.FirstOfMonth(s.Today).AddMonths(turn ?? 0);

            // "the first of the month", said on the 10th, is the next one
            first = turn is null && number < s.Today.Day ? first.AddMonths(1) : first;
            day = Day.Of(first.Year, first.Month, number);
            return month + 1;
        }

        if (at == start || !IsLed(s, start) || !IsEnd(s, next))
        {
            return 0;
        }

        day = Day.Monthly(number, s.Now);
        return next;
    }

    private static bool IsLed(Scan s, int i) =>
        s.Is(i - 1, Role.On | Role.By | Role.Before | Role.After | Role.Since | Role.For | Role.From | Role.To | Role.About);

    private static bool IsEnd(Scan s, int next) => s.IsBreak(next) || s.Is(next, Role.At | Role.To | Role.Or | Role.And | Role.Am | Role.Pm);
}
