namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>What comes again and again: "twice a week", "every other Friday", "Tuesdays at 9am", "daily".</summary>
internal static class Sets
{
    public static Found? Read(Scan s, int i)
    {
        var found = Counted(s, i) ?? Every(s, i) ?? Rate(s, i) ?? LooseSets.Read(s, i);
        return found is null ? null : found with { First = i };
    }

    /// <summary>"every other friday", "each two days", "every morning at 9am".</summary>
    public static Found? Every(Scan s, int i)
    {
        if (!s.Is(i, Role.Every))
        {
            return null;
        }

        var at = s.Skip(i + 1, Role.The);
        var isOther = s.Is(at, Role.Other) && !(s.Is(at, Role.Unit) && s.IsBreak(at + 1));
        var next = isOther ? at + 1 : Numbers.Whole(s, at, out var count) is > 0 and var whole && count < 1000 ? whole : Numbers.Ordinal(s, at, out _);
        var many = isOther ? 2 : next > 0 ? Count(s, at) : 1;
        next = next > 0 ? next : s.Is(at, Role.Few) ? at + 1 : at;
        many = s.Is(at, Role.Few) && !isOther ? (int)s.Sense(at).Number : many;
        return Repeated(s, next, many) is { } found ? At(s, found) : null;
    }

    private static int Count(Scan s, int i) =>
        Numbers.Whole(s, i, out var count) > 0 || Numbers.Ordinal(s, i, out count) > 0 ? count : 1;

    /// <summary>What comes again, every so many times: a unit, a weekday, a part of the day.</summary>
    public static Found? Repeated(Scan s, int i, int many)
    {
        var sense = s.Sense(i);
        if (sense.Is(Role.Weekday))
        {
            return Weekday(s, i, many);
        }

        if (sense.Is(Role.Weekdays))
        {
            return new Found(FoundKind.Set, "P1BD") { Next = i + 1, Amount = new Amount { Days = 1 } };
        }

        if (sense.Is(Role.DayPart) && sense.Code.Length == 2 && !char.IsAsciiDigit(sense.Code[0]))
        {
            return new Found(FoundKind.Set, many == 1 ? "T" + sense.Code : new Amount { Days = many }.ToString()) { Next = i + 1, Amount = new Amount { Days = many } };
        }

        return !sense.Is(Role.Unit) || (s[i].End - s[i].Start == 1) ? null
            : new Found(FoundKind.Set, (sense.Amount * many).ToString()) { Next = i + 1, Amount = sense.Amount * many };
    }

    /// <summary>A weekday that comes again, with a part of the day.</summary>
    public static Found Weekday(Scan s, int i, int many)
    {
        var part = Clocks.Part(s, i + 1, out var code);
        var timex = $"XXXX-WXX-{s.Sense(i).Weekday}" + (part > 0 ? "T" + code : "");
        return new Found(FoundKind.Set, timex) { Next = part > 0 ? part : i + 1, Amount = new Amount { Weeks = many } };
    }

    /// <summary>"at 4pm": the time is put in the place of a part of the day; a day has no place beside a time.</summary>
    public static Found At(Scan s, Found found)
    {
        var at = s.SkipMark(found.Next, ',');
        var isLed = s.Is(at, Role.At);
        var next = Clocks.Read(s, isLed ? at + 1 : at, out var clock, bare: isLed);
        if (next == 0)
        {
            return found;
        }

        var part = found.Timex.IndexOf('T', StringComparison.Ordinal);
        var day = part >= 0 ? found.Timex[..part] : found.Timex == "P1D" ? "" : found.Timex;
        clock = part >= 0 ? clock.In(found.Timex[(part + 1)..]) : clock;
        return found with { Timex = day + clock.Timex, Next = next, Clock = clock };
    }

    private static Found? Rate(Scan s, int i)
    {
        if (!s.Is(i, Role.Rate))
        {
            return null;
        }

        var amount = s.Sense(i).Amount;
        return At(s, new Found(FoundKind.Set, amount.ToString()) { Next = i + 1, Amount = amount });
    }

    // twice a week; 3 times per month; one a day; 2x/week; once every 3 days
    private static Found? Counted(Scan s, int i)
    {
        var isOnce = s.Is(i, Role.Once);
        double count = s.Sense(i).Number;
        var next = isOnce ? i + 1 : Numbers.Cardinal(s, i, out count);
        next = next == 0 && s.Is(i, Role.Few) ? Amounts.Count(s, i, out count) : next;
        if (next == 0)
        {
            return null;
        }

        var times = isOnce ? next : s.Skip(s.IsMark(next, '*') ? next + 1 : next, Role.Times);
        var per = Per(s, times);
        var isBare = times == next && !isOnce;
        if (per == 0 || (isBare && (count != 1 || s[i].Digits > 0)))
        {
            return null;
        }

        var period = s.Is(per - 1, Role.Every) ? Every(s, per - 1) : Repeated(s, per, 1);
        return period is null || period.Timex.StartsWith("XXXX", StringComparison.Ordinal) ? null : period with { Count = count };
    }

    /// <summary>The index after "a", "per", "every", "/", or 0.</summary>
    public static int Per(Scan s, int i)
    {
        if (s.IsMark(i, '/'))
        {
            return i + 1;
        }

        i = s.Is(i, Role.In) && s.Is(i + 1, Role.Per) ? i + 1 : i;
        return s.Is(i, Role.Per | Role.Every) ? i + 1 : s.Is(i, Role.Unit) && s.Is(i - 1, Role.Times) && s[i - 2].Digits > 0 ? i : 0;
    }
}
