namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Finds the phrases of time in a text, from left to right; where several begin at a word, the longest.</summary>
internal static class Extractor
{
    private const Role Opening = Role.Number | Role.Ordinal | Role.Fraction | Role.Month | Role.Weekday | Role.Unit | Role.Near | Role.Holiday | Role.Season
        | Role.DayPart | Role.Rate | Role.The | Role.A | Role.In | Role.On | Role.By | Role.Before | Role.After | Role.Since | Role.From | Role.Between
        | Role.Within | Role.LessThan | Role.Now | Role.Next | Role.This | Role.Last | Role.Early | Role.Mid | Role.Late | Role.Earlier | Role.Later
        | Role.RestOf | Role.Every | Role.Once | Role.Whole | Role.Few | Role.EndOfYear | Role.For | Role.About | Role.Weekdays | Role.Ago | Role.Many;

    private const Role Bounding = Role.By | Role.Before | Role.After | Role.Since | Role.AndLater;

    private const Role Timing = Role.Number | Role.DayPart | Role.Fraction | Role.Now | Role.Unit | Role.Late;

    public static List<Found> All(Scan s)
    {
        var all = new List<Found>(2);
        for (var i = 0; i < s.Count; i++)
        {
            if (At(s, i) is { } found)
            {
                all.Add(found);
                i = found.Next - 1;
            }
        }

        return all;
    }

    /// <summary>The longest phrase that begins at that token; null where none does.</summary>
    public static Found? At(Scan s, int i)
    {
        if (s[i].Digits == 0 && s[i].Mark != '\'' && !s.Is(i, Opening))
        {
            return null;
        }

        var best = s.Has(Role.Every | Role.Per | Role.Rate | Role.Many | Role.Times) || s.HasSlash ? Sets.Read(s, i) : null;
        best = s.HasDash || s.Has(Role.To) ? Longer(Ranges.Read(s, i), best) : best;
        best = s.Has(Bounding) ? Longer(Bounds.Read(s, i), best) : best;
        best = s.HasDigits || s.Has(Timing) ? Longer(DateTimes.Read(s, i), best) : best;
        if (Periods.Read(s, i, out var period) is var periodNext && periodNext > (best?.Next ?? 0))
        {
            best = Found.Of(period) with { First = i, Next = periodNext };
        }

        if (Days.Read(s, i, out var day) is var dayNext && (dayNext > (best?.Next ?? 0) || (dayNext > 0 && dayNext == periodNext && dayNext == best?.Next)))
        {
            best = Found.Of(day) with { First = i, Next = dayNext };
        }

        if (s.Has(Role.Unit) && Amounts.Read(s, s.Skip(i, Role.LessThan), out var amount) is var amountNext && amountNext > (best?.Next ?? 0))
        {
            best = new Found(FoundKind.Duration, amount.ToString()) { First = i, Next = amountNext, Amount = amount };
        }

        return best;
    }

    private static Found? Longer(Found? one, Found? other) => one is null || one.Next <= (other?.Next ?? 0) ? other : one;
}
