namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Lengths of time: "3 hours", "an hour and a half", "1h30", "a couple of days", "quarter of an hour", "all week".</summary>
internal static class Amounts
{
    private const int MostParts = 5;

    public static int Read(Scan s, int i, out Amount amount)
    {
        var next = One(s, i, out amount);
        if (next == 0)
        {
            return 0;
        }

        var unit = s.Sense(next - 1).Amount;
        next = HalfMore(s, next, unit, ref amount);
        if (s[next] is { Digits: > 0 and <= 2, Value: < 60 } rest && amount is { Hours: > 0, Minutes: 0 } && ((rest.IsGlued && s[next - 1].IsGlued) || (rest.Digits == 2 && s.IsBreak(next + 1))))
        {
            amount += new Amount { Minutes = rest.Value };
            next = s.Is(next + 1, Role.Unit) && s.Sense(next + 1).Amount.Minutes > 0 && s[next + 1].IsGlued ? next + 2 : next + 1;
        }

        if (amount is { Hours: > 0, Minutes: 0 } && s[next].Digits == 0 && Numbers.Whole(s, next, out var minutes) is > 0 and var said && minutes is >= 10 and < 60 && s.IsBreak(said))
        {
            // one hour thirty
            amount += new Amount { Minutes = minutes };
            next = said;
        }

        for (var parts = 1; parts < MostParts && More(s, next, unit, out var more) is > 0 and var after; parts++)
        {
            amount += more;
            next = after;
            unit = s.Sense(after - 1).Amount;
        }

        return next;
    }

    /// <summary>One count with its unit.</summary>
    public static int One(Scan s, int i, out Amount amount)
    {
        var next = Count(s, i, out var count);
        amount = default;
        if (next == 0)
        {
            return 0;
        }

        next = s.IsDash(next) ? next + 1 : next;
        var of = s.Is(next, Role.Of) && count != Math.Truncate(count) ? next + 1 : next;
        var unit = of > next || count == 0.5 ? s.Skip(of, Role.A) : next;
        if (!IsUnit(s, unit, i))
        {
            return 0;
        }

        amount = s.Sense(unit).Amount * count;
        return amount.IsZero ? 0 : unit + 1;
    }

    /// <summary>How many: a number, "a", "half a", "few", "all", "two and a half", "1 1/2".</summary>
    public static int Count(Scan s, int i, out double count)
    {
        count = s.Sense(i).Number;
        if (s.Is(i, Role.Few))
        {
            return i + 1;
        }

        if (s.Is(i, Role.Fraction) && !s.Is(i, Role.Ordinal))
        {
            return i + 1;
        }

        if (s.Is(i, Role.Whole) || (s.Is(i, Role.A) && !s.Is(i + 1, Role.Number) && !s.Is(i + 1, Role.Fraction)))
        {
            count = 1;
            return s.Is(i + 1, Role.Few) ? Count(s, i + 1, out count) : i + 1;
        }

        if (s.Is(i, Role.A) && s.Is(i + 1, Role.Fraction))
        {
            return Count(s, i + 1, out count);
        }

        var next = Numbers.Cardinal(s, i, out count);
        return next == 0 ? 0 : Fractions.Read(s, next, ref count);
    }

    // an hour and a half; 2 hours and a quarter
    private static int HalfMore(Scan s, int next, Amount unit, ref Amount amount)
    {
        var half = s.Skip(s.Skip(next, Role.And), Role.A);
        if (s.Is(next, Role.And) && s.Is(half, Role.Fraction) && !s.Is(half + 1, Role.Unit) && !s.Is(half, Role.Ordinal))
        {
            amount += unit * s.Sense(half).Number;
            return half + 1;
        }

        return next;
    }

    // 1 month, 21 days; 2 hours and half an hour: each part less than one of the unit before
    private static int More(Scan s, int next, Amount unit, out Amount more)
    {
        var from = s.Skip(s.SkipMark(next, ','), Role.And);
        more = default;
        var after = s.Is(from, Role.A) && from == next ? 0 : One(s, from, out more);
        return after > 0 && more.TotalSeconds < unit.TotalSeconds && (s[from].Digits > 0 || s.Is(from, Role.Number | Role.A | Role.Fraction)) ? after : 0;
    }

    // "3Y" and "30m", but no "a y"
    private static bool IsUnit(Scan s, int i, int first)
    {
        if (!s.Is(i, Role.Unit))
        {
            return false;
        }

        var isShort = s[i].End - s[i].Start == 1;
        return !isShort || ((s[i].IsGlued || s.IsBreak(i + 1) || s[i + 1].Digits > 0) && s[first].Digits > 0 && !s.Is(first - 1, Role.The));
    }
}
