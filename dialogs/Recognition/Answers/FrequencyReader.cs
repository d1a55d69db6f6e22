using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>How often: a period with a count, or days of the week.</summary>
internal static class FrequencyReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        if (CountRange.Read(s) is { } range)
        {
            return range;
        }

        for (var i = 0; i < s.Count; i++)
        {
            var found = TwoReadings(s, i, lexicon) ?? Weekly(s, i) ?? Periodic(s, i);
            if (found is not null)
            {
                return found;
            }
        }

        return Unclear(s, lexicon);
    }

    private static Understanding Unclear(Scan s, Lexicon lexicon)
    {
        if (Phrases.Has(s, lexicon.File.Replies.Open))
        {
            return Understanding.Not(Reason.Open);
        }

        for (var i = 0; i < s.Count; i++)
        {
            // 3 times; twice: in what time?
            var next = s.Is(i, Role.Once) ? i + 1 : Amounts.Count(s, i, out _) is > 0 and var count && s.Is(count, Role.Times) ? count + 1 : 0;
            if (next > 0)
            {
                var words = s.Words(i, next);
                return Understanding.WhichOf(lexicon.File.PeriodChoices.Select(choice => choice.Replace("{0}", words, StringComparison.Ordinal))) with { RestsOn = words };
            }
        }

        return Understanding.Not(Open.ReasonOf(s, lexicon) == Reason.Open ? Reason.Open : Reason.NoNumber);
    }

    private static Understanding? TwoReadings(Scan s, int i, Lexicon lexicon)
    {
        if (!s.Is(i, Role.Rate))
        {
            return null;
        }

        var word = s.Words(i, i + 1).ToLowerInvariant().Replace('-', ' ');
        return !lexicon.File.TwoReadings.TryGetValue(word, out var choices) ? null : Understanding.WhichOf(choices, s.Sense(i).Amount.ToString()) with { RestsOn = s.Words(i, i + 1) };
    }

    private static Understanding? Weekly(Scan s, int i)
    {
        var days = OfMonth(s, i) is null ? WeekdayList.Read(s, i) : null;
        if (days is not { } list)
        {
            return null;
        }

        var after = s.Is(list.Next, Role.At) ? list.Next + 1 : list.Next;
        var next = Clocks.Read(s, after, out var clock, bare: after > list.Next);
        var part = Clocks.Part(s, list.Next, out var code);
        var suffix = next > 0 ? clock.Timex : part > 0 ? "T" + code : "";
        var timex = string.Join(';', list.Days().Select(day => $"XXXX-WXX-{day}{suffix}"));
        return Understanding.Frequency(timex, 1) with { RestsOn = s.Words(i, Math.Max(list.Next, Math.Max(next, part))) };
    }

    private static Understanding? Periodic(Scan s, int i)
    {
        var found = OfMonth(s, i) ?? Numbered(s, i) ?? Sets.Read(s, i) ?? Loose(s, i);
        if (found is null)
        {
            return null;
        }

        // once daily, twice weekly
        var count = s.Is(i, Role.Rate) && s.Is(i - 1, Role.Once | Role.Times) ? Before(s, i) : found.Count;
        return Understanding.Frequency(found.Timex, (decimal)count) with { RestsOn = s.Words(i, found.Next) };
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
        var sense = s.Sense(i);
        if (sense.Is(Role.Unit) && sense.Amount.Weekends == 1)
        {
            return new Found(FoundKind.Set, "P1WE") { Next = i + 1 };
        }

        return sense.Is(Role.Many) && sense.Is(Role.DayPart) ? new Found(FoundKind.Set, "T" + sense.Code) { Next = i + 1 } : null;
    }

    private static double Before(Scan s, int i)
    {
        if (s.Is(i - 1, Role.Once))
        {
            return s.Sense(i - 1).Number;
        }

        var first = i - 2;
        return Numbers.Cardinal(s, first, out var count) > 0 ? count : 1;
    }

    // 12 hugs a day; 3 evenings a week; 10 minutes a day, which is once a day
    private static Found? Numbered(Scan s, int i)
    {
        var next = s.Is(i - 1, Role.Every) || s[i].IsOrdinal ? 0 : Amounts.Count(s, i, out var count) is > 0 and var at && !s.Is(i, Role.A) ? at : 0;
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
                var isTime = s.Is(next, Role.Unit) && s.Sense(next).Amount is { IsOfDays: false };
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
