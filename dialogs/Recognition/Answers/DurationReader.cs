using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>How long: a length of time, or until a day.</summary>
internal static class DurationReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        if (s.Has(Role.Unit) && AmountRange.Find(s) is { } range)
        {
            return Understanding.WhichOf([Say(range.Less, lexicon), Say(range.More, lexicon)]) with { RestsOn = s.Words(range.First, range.Next) };
        }

        for (var i = 0; i < s.Count; i++)
        {
            var isPer = s.Is(i - 1, Role.Per) && s.Is(i, Role.Unit);
            if (!isPer && s.Has(Role.Unit) && Amounts.Read(s, i, out var length) is > 0 and var next && length.TotalSeconds < int.MaxValue)
            {
                return s.Is(i - 1, Role.Not) ? Understanding.Not(Reason.NoNumber) : Another(s, next, length, lexicon)
                    ?? Understanding.LengthOf(TimexText.Of(length), TimeSpan.FromSeconds(length.TotalSeconds)) with { RestsOn = s.Words(i, next) };
            }

            if (Bounds.Read(s, i) is { Bound: Bound.By or Bound.Before } until && Deadlines.LastDay(s, until) is { } day)
            {
                return Understanding.Day(day, s.Today, until.Timex) with { RestsOn = s.Words(until.First, until.Next) };
            }
        }

        return WithinPeriod(s) ?? WithoutUnit(s, lexicon);
    }

    // 10 mins, then 20 mins. A length in days beside one in minutes is about something else: "20 minutes, for 3 weeks".
    private static Understanding? Another(Scan s, int next, Amount length, Lexicon lexicon)
    {
        for (var i = next; i < s.Count; i++)
        {
            var isPer = s.Is(i - 1, Role.Per | Role.Every) || (s.Is(i, Role.Per) && s.Is(i + 1, Role.Unit));
            if (!isPer && Amounts.Read(s, i, out var other) > 0 && other.IsOfDays == length.IsOfDays && other.TotalSeconds != length.TotalSeconds)
            {
                return Understanding.WhichOf([Say(length, lexicon), Say(other, lexicon)]);
            }
        }

        return null;
    }

    // the rest of the year
    private static Understanding? WithinPeriod(Scan s)
    {
        var found = Extractor.All(s).Find(found => found.Kind == FoundKind.DateRange);
        return found is not null && Deadlines.LastDay(s, found) is { } day
            ? Understanding.Day(day, s.Today, found.Timex) with { RestsOn = s.Words(found.First, found.Next) }
            : null;
    }

    private static Understanding WithoutUnit(Scan s, Lexicon lexicon)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (Numbers.Cardinal(s, i, out var count) is > 0 and var next && count < 1000 && !s.Is(next, Role.Times | Role.Am | Role.Pm) && !s.IsMark(next, ':') && !s.IsMark(i - 1, ':'))
            {
                return Understanding.WhichOf(lexicon.File.UnitChoices.Select(unit => Say(Amount.Parse(unit) * count, lexicon))) with { RestsOn = s.Words(i, next) };
            }
        }

        return Understanding.Not(Open.ReasonOf(s, lexicon) == Reason.Open ? Reason.Open : Reason.NoNumber);
    }

    // "15 minutes", in words that this reader takes again
    private static string Say(Amount amount, Lexicon lexicon)
    {
        var parts = lexicon.File.UnitNames.Reverse()
            .Select(unit => (Count: amount.CountOf(unit.Key), Names: unit.Value))
            .Where(part => part.Count > 0)
            .Select(part => NumberWords.Text(Math.Round(part.Count, 2)) + " " + part.Names[part.Count == 1 ? 0 : 1]);
        return string.Join(' ', parts);
    }
}
