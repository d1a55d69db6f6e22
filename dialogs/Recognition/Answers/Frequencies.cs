using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>One frequency at a place in a text: days of the week, or a period with a count.</summary>
internal static class Frequencies
{
    /// <summary>The index after it, or 0.</summary>
    public static int Read(Scan s, int i, out Understanding found)
    {
        var next = Weekly(s, i, out found);
        return next > 0 ? next : Periodic(s, i, out found);
    }

    private static int Weekly(Scan s, int i, out Understanding found)
    {
        found = Understanding.Not(Reason.NoNumber);
        var days = OfMonth(s, i) is null ? WeekdayList.Read(s, i) : null;
        if (days is not { } list)
        {
            return 0;
        }

        var after = s.Is(list.Next, Role.At) ? list.Next + 1 : list.Next;
        var next = Clocks.Read(s, after, out var clock, bare: after > list.Next);
        var part = Clocks.Part(s, list.Next, out var code);
        var suffix = next > 0 ? clock.Timex : part > 0 ? "T" + code : "";
        var timex = string.Join(';', list.Days().Select(day => $"XXXX-WXX-{day}{suffix}"));
        var end = Math.Max(list.Next, Math.Max(next, part));
        found = Understanding.Frequency(timex, 1) with { RestsOn = s.Words(i, end) };
        return end;
    }

    private static int Periodic(Scan s, int i, out Understanding found)
    {
        found = Understanding.Not(Reason.NoNumber);
        if ((OfMonth(s, i) ?? Numbered(s, i) ?? Sets.Read(s, i) ?? Loose(s, i)) is not { } set)
        {
            return 0;
        }

        // once daily, twice weekly, 2 x 10 min a day
        var count = s.Is(i - 1, Role.Times) || (s.Is(i, Role.Rate) && s.Is(i - 1, Role.Once)) ? Before(s, i, set.Count) : set.Count;
        found = Understanding.Frequency(set.Timex, (decimal)count) with { RestsOn = s.Words(i, set.Next) };
        return set.Next;
    }

    // first monday of every month
    private static Found? OfMonth(Scan s, int i)
    {
        var next = Numbers.Ordinal(s, i, out var which);
        var isLast = next == 0 && s.Is(i, Role.Last);
        next = isLast ? i + 1 : next;
        var of = next == 0 || !s.Is(next, Role.Weekday) ? 0 : s.Skip(s.Skip(next + 1, Role.Of), Role.The | Role.Every | Role.Per);
        var isMonth = of > next + 1 && s.Is(of, Role.Unit) && s.Sense(of).Amount.Months == 1;
        return isMonth ? new Found(FoundKind.Set, $"XXXX-XX-WXX-{s.Sense(next).Weekday}-#{(isLast ? 5 : which)}") { Next = of + 1 } : null;
    }

    // mornings; at the weekend: said to the question how often, each of them is meant
    private static Found? Loose(Scan s, int i)
    {
        var isOther = s.Is(i, Role.Other) && !s.Is(i, Role.Ordinal) && s.Is(i + 1, Role.Many);
        if (isOther)
        {
            // alternate weekends
            return Sets.Repeated(s, i + 1, 2);
        }

        var sense = s.Sense(i);
        if (sense.Is(Role.Unit) && sense.Amount.Weekends == 1)
        {
            return new Found(FoundKind.Set, "P1WE") { Next = i + 1 };
        }

        return !s.Is(i - 1, Role.Number) && s[i - 1].Digits == 0 && sense.Is(Role.Many) && sense.Is(Role.DayPart) ? new Found(FoundKind.Set, "T" + sense.Code) { Next = i + 1 } : null;
    }

    private static double Before(Scan s, int i, double otherwise)
    {
        if (s.Is(i - 1, Role.Once))
        {
            return s.Sense(i - 1).Number;
        }

        var first = i - 2;
        return Numbers.Cardinal(s, first, out var count) > 0 ? count : otherwise;
    }

    // 12 hugs a day; 3 evenings a week; 10 minutes a day, which is once a day
    private static Found? Numbered(Scan s, int i)
    {
        var end = Amounts.Read(s, i, out var time);
        var isTime = end > 0 && !time.IsOfDays;
        var next = s.Is(i - 1, Role.Every) || s[i].IsOrdinal ? 0 : isTime ? end : Amounts.Count(s, i, out _) is > 0 and var at && !(s.Is(i, Role.A) && !s.Is(i + 1, Role.Unit)) ? at : 0;
        for (var per = next; next > 0 && per <= next + 3 && per < s.Count; per++)
        {
            if (s[per].Digits > 0 || s.Is(per, Role.Number | Role.Once))
            {
                return null;
            }

            var period = Sets.Per(s, per) is > 0 and var unit && per > i ? Every(s, per, unit) : null;
            if (period is not null)
            {
                Amounts.Count(s, i, out var number);
                return period with { Count = isTime ? 1 : number };
            }
        }

        return null;
    }

    private static Found? Every(Scan s, int per, int unit)
    {
        if (s.Is(per, Role.Every))
        {
            return Sets.Every(s, per);
        }

        var sense = s.Sense(unit);
        return sense.Is(Role.Unit) && s[unit].End - s[unit].Start > 1 ? new Found(FoundKind.Set, sense.Amount.ToString()) { Next = unit + 1, Amount = sense.Amount } : null;
    }
}
