using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Days of the week: "mon wed and fri", "weekdays", "monday to friday", "every day except sunday", "on tuesdays".</summary>
/// <param name="Mask">A bit for each day, Monday the lowest.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct WeekdayList(int Mask, int Next)
{
    private const int Workdays = 0b0011111;
    private const int AllDays = 0b1111111;

    /// <summary>1 (Monday) to 7, in that order.</summary>
    public IEnumerable<int> Days()
    {
        var mask = Mask;
        return Enumerable.Range(1, 7).Where(day => (mask & Bit(day)) != 0);
    }

    public static WeekdayList? Read(Scan s, int i)
    {
        var at = s.Skip(s.Skip(s.Skip(i, Role.On | Role.From | Role.Between), Role.Every), Role.The);
        var isOther = s.Is(at, Role.Other) && s.Is(at + 1, Role.Weekday) && at > i;
        at = isOther ? at + 1 : at;
        if (s.Is(at, Role.Weekdays))
        {
            return new WeekdayList(Workdays, at + 1);
        }

        if (AllBut(s, i) is { } rest)
        {
            return rest;
        }

        if (!s.Is(at, Role.Weekday) || !(at > i || Shyness.IsMeant(s, at)) || (s[at + 1].Digits > 0 && s[at + 1].IsOrdinal))
        {
            return null;
        }

        return Through(s, at) ?? Several(s, at);
    }

    private static int Bit(int day) => 1 << (day - 1);

    // monday to friday, mon-fri, sunday to thursday
    private static WeekdayList? Through(Scan s, int i)
    {
        var joint = Ranges.Joint(s, i + 1, false);
        if (joint == 0 || !s.Is(joint, Role.Weekday) || s.Sense(joint).Weekday == s.Sense(i).Weekday)
        {
            return null;
        }

        var (first, last) = (s.Sense(i).Weekday, s.Sense(joint).Weekday);
        var upToLast = (1 << last) - 1;
        var fromFirst = AllDays & ~((1 << (first - 1)) - 1);

        // sunday to thursday goes over the end of the week
        return new WeekdayList(first < last ? fromFirst & upToLast : fromFirst | upToLast, joint + 1);
    }

    private static WeekdayList Several(Scan s, int i)
    {
        var mask = 0;
        var next = i;
        for (var at = i; s.Is(at, Role.Weekday);)
        {
            mask |= Bit(s.Sense(at).Weekday);
            next = at + 1;
            at = next;
            while (s[at].Mark is ',' or '/' or '&' or '+' || s.Is(at, Role.And) || (at > next && s.Is(at, Role.On | Role.The | Role.Every)))
            {
                at++;
            }
        }

        return new WeekdayList(mask, next);
    }

    // every day except sunday
    private static WeekdayList? AllBut(Scan s, int i)
    {
        var isEvery = s.Is(i, Role.Every) && s.Is(i + 1, Role.Unit) && s.Sense(i + 1).Amount.Days == 1;
        var isDaily = s.Is(i, Role.Rate) && s.Sense(i).Amount.Days == 1;
        var at = isEvery ? i + 2 : isDaily ? i + 1 : 0;
        if (at == 0 || at >= s.Count || !s.Is(at, Role.Not))
        {
            return null;
        }

        at = s.Skip(s.Skip(at + 1, Role.On), Role.The);
        if (s.Is(at, Role.Unit) && s.Sense(at).Amount.Weekends == 1)
        {
            return new WeekdayList(Workdays, at + 1);
        }

        return s.Is(at, Role.Weekday) && Several(s, at) is var left ? new WeekdayList(AllDays & ~left.Mask, left.Next) : null;
    }
}
