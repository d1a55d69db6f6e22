using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>From a phrase of time to the last day it allows.</summary>
internal static class Deadlines
{
    /// <summary>The last day, inclusive; null where the phrase names none.</summary>
    public static DateOnly? LastDay(Scan s, Found found) => found switch
    {
        { IsUnresolved: true } or { Kind: FoundKind.Set } => null,
        { Kind: FoundKind.Duration } => found.Amount.From(s.Today),
        { Kind: FoundKind.Date or FoundKind.DateTime } => found.Future.Start,
        { Bound: Bound.After } => IsDay(found) ? Dates.Move(found.Future.Start!.Value, 1) : found.Future.Start,
        { Bound: Bound.Since } => found.Future.Start,
        { Bound: not Bound.None } => Bounded(found),
        _ => Within(found),
    };

    /// <summary>After an open beginning: the end of the month, week or year that was named.</summary>
    public static DateOnly EndOfThat(Scan s, Found found)
    {
        var start = LastDay(s, found)!.Value;
        return IsDay(found) ? Dates.Move(start, 7) : Dates.Move(Dates.FirstOfMonth(start).AddMonths(1), -1);
    }

    /// <summary>The last day of its month, where a range was said in months; else the day itself.</summary>
    public static DateOnly EndOfMonthOf(Found found, DateOnly day) =>
        found.Timex.EndsWith("M)", StringComparison.Ordinal) ? Dates.Move(Dates.FirstOfMonth(day).AddMonths(1), -1) : day;

    /// <summary>
    /// The day with day and month in the other order: "03/04". It counts for nothing after a point, which is written day first,
    /// nor where it has gone by and the culture's own order has not.
    /// </summary>
    public static DateOnly? Swapped(Scan s, Found found)
    {
        var isPointed = !s.MonthFirst && s.IsMark(found.Next - 2, '.') && s.IsMark(found.Next - 4, '.');
        return found.Otherwise is not { } other || isPointed || (other < s.Today && LastDay(s, found) >= s.Today) ? null : other;
    }

    /// <summary>"friday the 13th", "tuesday 4 june": where weekday and day do not agree, the other one.</summary>
    public static DateOnly? ByItsWeekday(Scan s, Found found)
    {
        if (found.Kind is not (FoundKind.Date or FoundKind.DateTime) || !s.Is(found.First, Role.Weekday))
        {
            return null;
        }

        var day = found.Future.Start!.Value;
        if (found.Next == found.First + 1 && Numbers.Ordinal(s, s.Skip(found.Next, Role.The), out var number) > 0 && number is >= 1 and <= 31)
        {
            return Day.Matching(s.Sense(found.First).Weekday, number, s.Today).Future;
        }

        var off = s.Sense(found.First).Weekday - Dates.Number(day);
        return off == 0 ? null : Dates.Move(day, off);
    }

    private static bool IsDay(Found found) => found.Timex.Length >= 10 && found.Timex[0] != '(';

    /// <summary>"next june" while this year's june is still to come: that one could be meant too.</summary>
    public static DateOnly? Earlier(Scan s, Found found)
    {
        var isNextMonthName = s.Is(found.First, Role.Next) && s.Is(found.First + 1, Role.Month) && found.Next == found.First + 2;
        var month = isNextMonthName ? s.Sense(found.First + 1).Month : 0;
        return month > s.Today.Month ? Dates.Move(new DateOnly(s.Today.Year, month, 1).AddMonths(1), -1) : null;
    }

    /// <summary>"from 3 to 12 June" names two ends.</summary>
    public static bool IsBetweenTwo(Scan s, Found found) =>
        found is { Kind: FoundKind.DateRange, EndsAtItsDay: true, Bound: Bound.None } && found.Amount.IsZero && found.FutureTimex is null
        && found.Timex.StartsWith('(') && !s.Is(found.First, Role.Within | Role.Next | Role.RestOf | Role.LessThan) && HasJoint(s, found);

    private static bool HasJoint(Scan s, Found found)
    {
        for (var i = found.First + 1; i < found.Next; i++)
        {
            if (Ranges.Joint(s, i, true) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // by the 12th: that day; before the 12th: the day before; by the end of August: its last day
    private static DateOnly? Bounded(Found found)
    {
        if (found.Future.End is not { } end)
        {
            return null;
        }

        return found.Portion switch
        {
            Portion.Late => Dates.Move(end, -1),
            Portion.Mid => Dates.Move(end, 5),
            _ => found.Bound == Bound.Before ? Dates.Move(end, -1) : end,
        };
    }

    private static DateOnly? Within(Found found)
    {
        if (found.Future is not { Start: { } start, End: { } end })
        {
            return null;
        }

        var isMonth = found.Portion == Portion.Mid && end.DayNumber - start.DayNumber == 11;
        var isYear = found.Portion == Portion.Mid && end.DayNumber - start.DayNumber > 100;
        return isMonth ? Dates.Move(start, 5) : isYear ? Dates.Move(start.AddMonths(3), -1) : found.EndsAtItsDay ? end : Dates.Move(end, -1);
    }
}
