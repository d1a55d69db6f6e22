namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Days with the name of their month: "31 August", "Aug 31st, 2027", "2020/23/Sep", "Wed, 22 of Jan".</summary>
internal static class NamedDates
{
    public static int Read(Scan s, int i, out Day day)
    {
        var start = i;
        if (s.Is(i, Role.Weekday))
        {
            start = s.Skip(s.SkipMark(i + 1, ','), Role.The);
        }

        var next = MonthFirst(s, start, out day);
        next = next > 0 ? next : DayFirst(s, start, out day);
        return next > 0 || start > i ? next : YearFirst(s, i, out day);
    }

    // October, 1st; Oct/2; October2; January 12, 2016; Sep-23-2020
    private static int MonthFirst(Scan s, int i, out Day day)
    {
        day = default;
        if (!s.Is(i, Role.Month))
        {
            return 0;
        }

        var at = s.Skip(SkipJoint(s, i + 1), Role.The);
        var next = Numbers.DayOfMonth(s, at, out var number);
        return next == 0 || IsClock(s, next) || (at == i + 1 && s.IsDash(next) && s[next + 1].Digits == 0 && s.Is(next + 1, Role.Month)) ? 0 : WithYear(s, next, s.Sense(i).Month, number, out day);
    }

    // 04th Jan 2019; second of Aug; 28 june in 2020; 23rd day of September; 22/Jan/2019; 23-2020-September
    private static int DayFirst(Scan s, int i, out Day day)
    {
        day = default;
        var next = Numbers.DayOfMonth(s, i, out var number);
        if (next == 0)
        {
            return 0;
        }

        if (IsSlash(s, next) && Numbers.Year(s, next + 1, out var year) is > 0 and var after && IsSlash(s, after) && s.Is(after + 1, Role.Month))
        {
            day = Day.Of(year, s.Sense(after + 1).Month, number);
            return after + 2;
        }

        next = s.Is(next, Role.Unit) && s.Sense(next).Amount.Days == 1 ? next + 1 : next;
        next = s.Skip(s.Skip(SkipJoint(s, next), Role.Of), Role.The);
        var isVerb = s.Is(next, Role.Shy) && s[i].Digits == 0 && Numbers.Ordinal(s, i, out _) == 0;
        return s.Is(next, Role.Month) && !isVerb ? WithYear(s, next + 1, s.Sense(next).Month, number, out day) : 0;
    }

    // 2020/23/Sep; 2019-aug-1
    private static int YearFirst(Scan s, int i, out Day day)
    {
        day = default;
        var next = Numbers.Year(s, i, out var year);
        if (next == 0 || !(IsSlash(s, next) || s.Is(next, Role.Month)))
        {
            return 0;
        }

        next = IsSlash(s, next) ? next + 1 : next;
        var monthFirst = s.Is(next, Role.Month);
        var dayAt = monthFirst ? SkipJoint(s, next + 1) : next;
        var after = Numbers.DayOfMonth(s, dayAt, out var number);
        var monthAt = monthFirst ? next : SkipJoint(s, after);
        if (after == 0 || !s.Is(monthAt, Role.Month))
        {
            return 0;
        }

        day = Day.Of(year, s.Sense(monthAt).Month, number);
        return monthFirst ? after : monthAt + 1;
    }

    private static int WithYear(Scan s, int next, int month, int number, out Day day)
    {
        var at = s.Is(next, Role.Of) ? next + 1 : s.SkipMark(next, ',');
        at = IsSlash(s, at) || (s.IsMark(at, '.') && s[at + 1].Digits == 4) ? at + 1 : at;
        var after = Numbers.Year(s, at, out var year);
        if (after == 0 && IsSlash(s, next) && s[next + 1] is { Digits: 2, IsGlued: true } two)
        {
            (after, year) = (next + 2, Numbers.Full(two.Value));
        }

        if (after > 0 && !IsClock(s, after))
        {
            day = Day.Of(year, month, number);
            return after;
        }

        day = Day.Yearly(month, number, s.Now);
        return next;
    }

    // what can stand between a month and its day
    private static int SkipJoint(Scan s, int i) => s[i].Mark is '/' or '-' or '.' or ',' ? i + 1 : i;

    private static bool IsSlash(Scan s, int i) => s[i].Mark is '/' or '-' or '.' && s[i].IsGlued && s[i + 1].IsGlued;

    private static bool IsClock(Scan s, int i) => s.IsMark(i, ':') && s[i].IsGlued && s[i + 1].Digits > 0;
}
