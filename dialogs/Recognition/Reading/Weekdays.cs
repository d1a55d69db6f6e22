namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Weekdays: "friday", "next tues", "on Friday next week", "Thursday the 21st", "first Sunday of next month".</summary>
internal static class Weekdays
{
    public static int Read(Scan s, int i, out Day day)
    {
        var next = OfWeek(s, i, out day);
        next = next > 0 ? next : InWeek(s, i, out day);
        next = next > 0 ? next : AfterNext(s, i, out day);
        next = next > 0 ? next : NthWeekdays.Read(s, i, out day);
        next = next > 0 ? next : Turned(s, i, out day);
        next = next > 0 ? next : InAWeek(s, i, out day);
        return next > 0 ? next : Alone(s, i, out day);
    }

    // monday of the following week; on Friday next week
    private static int OfWeek(Scan s, int i, out Day day)
    {
        day = default;
        var at = s.Skip(i, Role.On);
        if (!s.Is(at, Role.Weekday))
        {
            return 0;
        }

        var turn = s.Skip(s.Skip(at + 1, Role.Of), Role.The);
        if ((IsWeek(s, turn + 1) ? Turn(s, turn) : IsWeek(s, turn) ? Turn(s, turn + 1) : null) is not { } weeks || (at > i && weeks <= 0))
        {
            return 0;
        }

        day = Day.Of(Dates.Move(Dates.Monday(s.Today), (7 * weeks) + s.Sense(at).Weekday - 1));
        return turn + 2;
    }

    // next week Sunday; previous week - Monday
    private static int InWeek(Scan s, int i, out Day day)
    {
        day = default;
        var at = s.Skip(s.IsDash(i + 2) ? i + 3 : i + 2, Role.On);
        if (Turn(s, i) is not { } weeks || !IsWeek(s, i + 1) || !s.Is(at, Role.Weekday))
        {
            return 0;
        }

        day = Day.Of(Dates.Move(Dates.Monday(s.Today), (7 * weeks) + s.Sense(at).Weekday - 1));
        return at + 1;
    }

    // next friday: of the next week; coming friday: the first after today; friday next
    private static int Turned(Scan s, int i, out Day day)
    {
        day = default;
        var isAfter = s.Is(i, Role.Weekday);
        var (turnAt, weekdayAt) = isAfter ? (i + 1, i) : (i, i + 1);
        if (!s.Is(weekdayAt, Role.Weekday) || Turn(s, turnAt) is not { } weeks || (isAfter && (weeks == 0 || !s.IsBreak(i + 2))) || s.Sense(weekdayAt).Is(Role.Times))
        {
            return 0;
        }

        var weekday = s.Sense(weekdayAt).Weekday;
        var inWeek = Dates.Move(Dates.Monday(s.Today), (7 * weeks) + weekday - 1);
        day = Day.Of(s.Is(turnAt, Role.Coming) ? Day.Weekly(weekday, Dates.Move(s.Today, 1)).Future : inWeek);
        return i + 2;
    }

    // the friday after next
    private static int AfterNext(Scan s, int i, out Day day)
    {
        var at = s.Skip(i, Role.The);
        var isMeant = s.Is(at, Role.Weekday) && s.Is(at + 1, Role.After) && s.Is(at + 2, Role.Next) && s.IsBreak(at + 3);
        day = isMeant ? Day.Of(Dates.Move(Dates.Monday(s.Today), 14 + s.Sense(at).Weekday - 1)) : default;
        return isMeant ? at + 3 : 0;
    }

    // tuesday week: a week after the coming one
    private static int InAWeek(Scan s, int i, out Day day)
    {
        day = default;
        if (!s.Is(i, Role.Weekday) || s.Is(i, Role.Many) || !IsWeek(s, i + 1) || !s.IsBreak(i + 2) || s[i + 1].End - s[i + 1].Start != 4)
        {
            return 0;
        }

        day = Day.Of(Dates.Move(Day.Weekly(s.Sense(i).Weekday, s.Today).Future, 7));
        return i + 2;
    }

    // friday; Monday 21; Thursday the 21st
    private static int Alone(Scan s, int i, out Day day)
    {
        day = default;
        if (!s.Is(i, Role.Weekday) || !Shyness.IsMeant(s, i))
        {
            return 0;
        }

        var weekday = s.Sense(i).Weekday;
        var at = s.SkipMark(i + 1, ',');
        var the = s.Skip(at, Role.The);
        var next = Numbers.DayOfMonth(s, the, out var number);
        if (next > 0 && (the > at || at == i + 1) && !IsCount(s, next) && (the == at || s[the].Digits == 0 || s[the].IsOrdinal || s[the].Digits == 2))
        {
            if (the > at && Dates.Day(s.Today.Year, s.Today.Month, number) is { } date && Dates.Number(date) == weekday)
            {
                day = Day.Of(date);
                return next;
            }

            if (the == at && (s[the].Digits > 0 || (Numbers.Ordinal(s, the, out _) > 0 && (s.IsBreak(next) || s.Sense(next).IsKnown))) && Day.Matching(weekday, number, s.Today) is { IsImpossible: false } matching)
            {
                day = matching;
                return next;
            }
        }

        day = Day.Weekly(weekday, s.Today);
        return i + 1;
    }

    private static bool IsCount(Scan s, int next) =>
        s[next].Mark is ':' or '/' or '%' || s.Is(next, Role.Am | Role.Pm | Role.OClock | Role.Unit | Role.Times | Role.Month | Role.To) || s.IsDash(next);

    public static bool IsWeek(Scan s, int i) => s.Is(i, Role.Unit) && s.Sense(i).Amount is { Weeks: 1 };

    /// <summary>Weeks (or months, years) to turn by: next 1, this 0, last −1; null for any other word.</summary>
    public static int? Turn(Scan s, int i) =>
        s.Is(i, Role.Next) ? 1 : s.Is(i, Role.Last) ? -1 : s.Is(i, Role.This) ? 0 : null;
}
