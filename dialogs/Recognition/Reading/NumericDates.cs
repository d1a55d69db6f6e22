namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Days in figures: "31/08/2027", "2027-04-30", "8/31", "on 4.22". The order is the culture's unless the figures tell otherwise.</summary>
internal static class NumericDates
{
    private const int Months = 12;

    public static int Read(Scan s, int i, out Day day)
    {
        day = default;
        var first = s.Is(i, Role.Weekday) ? s.Skip(s.SkipMark(i + 1, ','), Role.The) : i;
        if (s[first].Digits == 0 || s[first].IsOrdinal || (first == i && IsInside(s, i)) || !IsJoint(s, first + 1) || s[first + 2].IsOrdinal)
        {
            return 0;
        }

        var joint = s[first + 1].Mark;
        var isFull = s.IsMark(first + 3, joint) && IsJoint(s, first + 3);
        var next = isFull ? first + 5 : first + 3;
        if (next > s.Count || (IsJoint(s, next) && s[next].Mark == joint && joint != '-'))
        {
            return 0;
        }

        return (isFull ? Full(s, first, out day) : Short(s, first, joint, out day)) ? next : 0;
    }

    private static bool Full(Scan s, int i, out Day day)
    {
        var (one, two, three) = (s[i], s[i + 2], s[i + 4]);
        day = default;
        if (one.Digits == 4)
        {
            return two.Value is >= 1 and <= Months && three.Value is >= 1 and <= 31 && Take(one.Value, two.Value, three.Value, out day);
        }

        return one.Digits <= 2 && two.Digits <= 2 && three.Digits is 2 or 4 && Either(s, one.Value, two.Value, Numbers.Full(three.Value), out day);
    }

    // A point or a dash could be a decimal or a range, so a word has to lead to it.
    private static bool Short(Scan s, int i, char joint, out Day day)
    {
        day = default;
        var isLed = s.Is(i - 1, Role.On | Role.In | Role.By | Role.Before | Role.Since | Role.After | Role.Weekday);
        var isDate = joint == '/' || (isLed && s[i + 2].Digits == 2) || s.Is(i - 1, Role.Weekday);
        return isDate && !(s[i].Digits > 2 || s[i + 2].Digits > 2) && !FollowedByUnit(s, i + 3) && Either(s, s[i].Value, s[i + 2].Value, null, out day);
    }

    private static bool Either(Scan s, int one, int two, int? year, out Day day)
    {
        var monthFirst = two > Months || (one <= Months && s.MonthFirst);
        var (month, number) = monthFirst ? (one, two) : (two, one);
        day = default;
        if (month is < 1 or > Months || number is < 1 or > 31)
        {
            return false;
        }

        var other = one <= Months && two <= Months && one != two ? Of(year, number, month, s.Now) : default;
        day = Of(year, month, number, s.Now) with { Otherwise = other.Timex is null || other.IsImpossible ? null : other.Future };
        return true;
    }

    private static Day Of(int? year, int month, int day, DateTime now) =>
        year is { } known ? Day.Of(known, month, day) : Day.Yearly(month, day, now);

    private static bool Take(int year, int month, int number, out Day day)
    {
        day = Day.Of(year, month, number);
        return true;
    }

    private static bool IsJoint(Scan s, int i) => s[i].Mark is '/' or '-' or '.' && s[i].IsGlued && s[i + 1] is { Digits: > 0, IsGlued: true };

    private static bool IsInside(Scan s, int i) => s[i].IsGlued && (s[i - 1].Mark is '/' or '.' or ':' || s[i - 1].Digits > 0 || s[i - 1].IsWord);

    private static bool FollowedByUnit(Scan s, int i) => s.Is(i, Role.Unit | Role.Times) || s.IsMark(i, '%');
}
