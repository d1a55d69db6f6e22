namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Months: "august", "next june", "2017 april", "Dec/2018", "November , 2016", "2016 - 11", "11/2016".</summary>
internal static class Months
{
    public static int Read(Scan s, int i, out Period period)
    {
        period = default;
        var next = s.HasDigits ? InFigures(s, i, out period) : 0;
        return next > 0 ? next : Named(s, i, out period);
    }

    private static int Named(Scan s, int i, out Period period)
    {
        period = default;
        var yearNext = Numbers.Year(s, i, out var year);
        var yearFirst = yearNext > 0 && s[yearNext].Mark is ',' or '-' or '/' ? yearNext + 1 : yearNext;
        if (yearNext > 0 && s.Is(yearFirst, Role.Month) && Numbers.Year(s, yearFirst + 1, out _) == 0 && s[yearFirst + 1].Digits == 0)
        {
            period = Period.OfMonth(year, s.Sense(yearFirst).Month);
            return yearFirst + 1;
        }

        var turn = Weekdays.Turn(s, i);
        var at = turn is null ? i : i + 1;
        if (!s.Is(at, Role.Month) || !Shyness.IsMeant(s, at))
        {
            return 0;
        }

        var month = s.Sense(at).Month;
        var joint = s[at + 1].Mark is ',' or '/' or '-' or '.' || s.Is(at + 1, Role.Of) ? at + 2 : at + 1;
        var next = Numbers.Year(s, joint, out year);
        if (next > 0 && turn is null && !s.IsMark(next, ':'))
        {
            period = Period.OfMonth(year, month);
            return next;
        }

        period = turn is { } steps ? Period.OfMonth(s.Today.Year + steps, month) : Period.OfMonth(month, s.Today);
        return at + 1;
    }

    // 2015-3, 2016 - 11, 11/2016
    private static int InFigures(Scan s, int i, out Period period)
    {
        period = default;
        var isGlued = s[i + 1].IsGlued && s[i + 2].IsGlued;
        var isJoint = s[i + 1].Mark is '/' or '.' ? isGlued : s.IsDash(i + 1);
        if (!isJoint || (s[i].IsGlued && s[i - 1].Mark is '/' or '-' or '.') || (s[i + 3].IsGlued && s[i + 3].Mark is '/' or '-' or '.' && s[i + 4].Digits > 0))
        {
            return 0;
        }

        var (year, month) = s[i].Digits == 4 ? (s[i], s[i + 2]) : (s[i + 2], s[i]);
        if (year is not { Digits: 4, Value: >= 1900 and < 2200 } || month is not { Digits: 1 or 2, Value: >= 1 and <= 12 })
        {
            return 0;
        }

        period = Period.OfMonth(year.Value, month.Value);
        return i + 3;
    }
}
