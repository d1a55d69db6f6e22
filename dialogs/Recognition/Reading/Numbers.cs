namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Numbers and ordinals, in digits and in words.</summary>
internal static class Numbers
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    /// <summary>"12", "1.5", "1,000", "twenty one", "fifty - two", "two thousand and eighteen", "three dozens".</summary>
    public static int Cardinal(Scan s, int i, out double value)
    {
        value = 0;
        return s[i].Digits > 0 ? InDigits(s, i, out value) : WrittenNumbers.Read(s, i, out value);
    }

    /// <summary>A cardinal without a fraction.</summary>
    public static int Whole(Scan s, int i, out int value)
    {
        var next = Cardinal(s, i, out var number);
        value = number is >= 0 and <= int.MaxValue ? (int)number : 0;
        return next > 0 && value == number ? next : 0;
    }

    /// <summary>"2nd", "twenty-first", "one hundred twenty-fifth".</summary>
    public static int Ordinal(Scan s, int i, out int value)
    {
        value = s[i].Value;
        if (s[i].Digits > 0)
        {
            return s[i].IsOrdinal ? i + 1 : 0;
        }

        var sum = 0;
        for (var at = i; at < s.Count && at < i + WrittenNumbers.MostWords; at++)
        {
            var sense = s.Sense(at);
            if (sense.Is(Role.Ordinal) && (at == i || WrittenNumbers.Fits(sum, sense.Ordinal)))
            {
                value = sense.Ordinal >= Hundred ? Math.Max(1, sum) * sense.Ordinal : sum + sense.Ordinal;
                return at + 1;
            }

            if (sense.Is(Role.Number) && sense.Number is > 0 and <= Thousand && (at == i || WrittenNumbers.Fits(sum, (int)sense.Number)))
            {
                sum = sense.Number >= Hundred ? Math.Max(1, sum) * (int)sense.Number : sum + (int)sense.Number;
            }
            else if (at == i || !(s.IsDash(at) || (s.Is(at, Role.And) && sum >= Hundred)))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A number from 1 to 31 that can be the day of a month, cardinal or ordinal.</summary>
    public static int DayOfMonth(Scan s, int i, out int day)
    {
        var next = Ordinal(s, i, out day);
        if (next == 0)
        {
            next = s[i].Digits > 2 || IsDecimal(s, i) ? 0 : Whole(s, i, out day);
        }

        return day is >= 1 and <= 31 ? next : 0;
    }

    /// <summary>A year from 1500 to 2199: "2027", "two thousand and eighteen", "twenty eighteen", "'27", "next year".</summary>
    public static int Year(Scan s, int i, out int year)
    {
        year = 0;
        if (s[i].Digits == 4 && !s[i].IsOrdinal)
        {
            year = s[i].Value;
            return year is >= 1500 and < 2200 ? i + 1 : 0;
        }

        if (s[i].Mark == '\'' && s[i + 1] is { Digits: 2, IsGlued: true })
        {
            year = Full(s[i + 1].Value);
            return i + 2;
        }

        if (Weekdays.Turn(s, i) is { } steps && s.Is(i + 1, Role.Unit) && s.Sense(i + 1).Amount == new Amount { Years = 1 })
        {
            year = s.Today.Year + steps;
            return i + 2;
        }

        if (!s.Is(i, Role.Number))
        {
            return 0;
        }

        var next = Whole(s, i, out year);
        if (year is 19 or 20 && Whole(s, s.IsDash(next) ? next + 1 : next, out var rest) is var after and > 0 && rest is >= 10 and < Hundred)
        {
            (next, year) = (after, (year * Hundred) + rest);
        }

        return year is >= 1500 and < 2200 ? next : 0;
    }

    /// <summary>A year of two digits: up to 2049, then the last century.</summary>
    public static int Full(int year) => year >= Hundred ? year : year < 50 ? 2000 + year : 1900 + year;

    public static bool IsDecimal(Scan s, int i) =>
        s[i].Digits > 0 && s.IsMark(i + 1, '.') && s[i + 1].IsGlued && s[i + 2] is { Digits: > 0, IsGlued: true } && !(s[i + 3] is { Mark: '.', IsGlued: true } && s[i + 4].Digits > 0);

    private static int InDigits(Scan s, int i, out double value)
    {
        value = s[i].Value;
        if (s[i].IsOrdinal || s[i].Digits > 9)
        {
            return 0;
        }

        var next = i + 1;
        while (next < i + WrittenNumbers.MostWords && s.IsMark(next, ',') && s[next].IsGlued && s[next + 1] is { Digits: 3, IsGlued: true })
        {
            value = (value * Thousand) + s[next + 1].Value;
            next += 2;
        }

        // 1,5 hours
        if (next == i + 1 && s.IsMark(next, ',') && s[next].IsGlued && s[next + 1] is { Digits: 1, IsGlued: true } tenths && s.Is(next + 2, Role.Unit))
        {
            value += tenths.Value / 10d;
            next += 2;
        }

        if (IsDecimal(s, next - 1))
        {
            value += s[next + 1].Value / Math.Pow(10, s[next + 1].Digits);
            next += 2;
        }

        // 10k
        if (s[next] is { IsWord: true, IsGlued: true } thousands && thousands.End - thousands.Start == 1 && s.Text[thousands.Start] is 'k' or 'K')
        {
            value *= Thousand;
            next++;
        }

        if (s.Is(next, Role.Number) && s.Sense(next).Number is 12 or >= Hundred)
        {
            value *= s.Sense(next++).Number;
        }

        return next;
    }
}
