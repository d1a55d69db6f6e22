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
        return s[i].Digits > 0 ? InDigits(s, i, out value) : InWords(s, i, out value);
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
        for (var at = i; at < s.Count; at++)
        {
            var sense = s.Sense(at);
            if (sense.Is(Role.Ordinal) && (at == i || Fits(sum, sense.Ordinal)))
            {
                value = sense.Ordinal >= Hundred ? Math.Max(1, sum) * sense.Ordinal : sum + sense.Ordinal;
                return at + 1;
            }

            if (sense.Is(Role.Number) && sense.Number is > 0 and <= Thousand && (at == i || Fits(sum, (int)sense.Number)))
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

    /// <summary>A year from 1500 to 2199: "2027", "two thousand and eighteen", "twenty eighteen", "'27".</summary>
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
        while (s.IsMark(next, ',') && s[next].IsGlued && s[next + 1] is { Digits: 3, IsGlued: true })
        {
            value = (value * Thousand) + s[next + 1].Value;
            next += 2;
        }

        if (IsDecimal(s, next - 1))
        {
            value += s[next + 1].Value / Math.Pow(10, s[next + 1].Digits);
            next += 2;
        }

        return s.Is(next, Role.Number) && s.Sense(next).Number is 12 or >= Hundred && Multiply(s, ref next, ref value) ? next : next;
    }

    private static bool Multiply(Scan s, ref int next, ref double value)
    {
        value *= s.Sense(next++).Number;
        return true;
    }

    private static int InWords(Scan s, int i, out double value)
    {
        value = 0;
        var (total, current, next) = (0d, 0d, 0);
        for (var at = i; at < s.Count; at++)
        {
            var sense = s.Sense(at);
            if (sense.Is(Role.Number) && (at == i || sense.Number is 12 or >= Hundred || Fits(current, sense.Number)))
            {
                Take(sense.Number, at > i, ref total, ref current);
                next = at + 1;
            }
            else if (at == i && s.Is(at, Role.A) && s.Sense(at + 1) is { Number: >= Hundred or 12 } multiple && multiple.Is(Role.Number))
            {
                current = 1;
            }
            else if (at == i || !(s.IsDash(at) || (s.Is(at, Role.And) && current + total > 0)) || !Continues(s, at, current + total))
            {
                break;
            }
        }

        value = total + current;
        return next;
    }

    private static bool Continues(Scan s, int at, double so)
    {
        var after = s.Sense(at + 1);
        return after.Is(Role.Number) && s[at + 1].Digits == 0 && Fits(so % Thousand, after.Number) && (s.IsDash(at) || so >= 20);
    }

    private static void Take(double number, bool multiplies, ref double total, ref double current)
    {
        switch (number)
        {
            case >= Thousand:
                total += Math.Max(1, current) * number;
                current = 0;
                break;
            case >= Hundred or 12 when multiplies && current > 0:
                current *= number;
                break;
            default:
                current += number;
                break;
        }
    }

    // "twenty" can be followed by "one", "hundred" by "five", "thousand" by anything.
    private static bool Fits(double so, double number) => so switch
    {
        0 => true,
        < 20 => number >= Hundred,
        < Hundred => (number >= Hundred) || (so % 10 == 0 && number is > 0 and < 10),
        _ => (so % Hundred == 0 && number < Hundred && number > 0) || (so % 10 == 0 && so % Hundred >= 20 && number is > 0 and < 10) || number >= Thousand,
    };
}
