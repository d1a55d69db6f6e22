using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>How long: a length of time, or until a day.</summary>
internal static class DurationReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        if (AmountRange.Find(s) is { } range)
        {
            return Understanding.WhichOf(Half(s, range, first: true), Half(s, range, first: false)) with { RestsOn = s.Words(range.First, range.Next) };
        }

        for (var i = 0; i < s.Count; i++)
        {
            var next = s.Is(i - 1, Role.Per) && s.Is(i, Role.Unit) ? 0 : Amounts.Read(s, i, out var amount) is > 0 and var read && amount.TotalSeconds < int.MaxValue ? read : 0;
            if (next > 0 && Amounts.Read(s, i, out var length) > 0)
            {
                return Understanding.LengthOf(length.ToString(), TimeSpan.FromSeconds(length.TotalSeconds)) with { RestsOn = s.Words(i, next) };
            }

            if (Bounds.Read(s, i) is { Bound: Bound.By or Bound.Before } until && Deadlines.LastDay(s, until) is { } day)
            {
                return Understanding.Day(day, s.Today, until.Timex) with { RestsOn = s.Words(until.First, until.Next) };
            }
        }

        return WithoutUnit(s, lexicon);
    }

    private static Understanding WithoutUnit(Scan s, Lexicon lexicon)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (Numbers.Cardinal(s, i, out _) is > 0 and var next && !s.Is(next, Role.Times))
            {
                var number = s.Words(i, next);
                return Understanding.WhichOf(lexicon.File.UnitChoices.Select(choice => choice.Replace("{0}", number, StringComparison.Ordinal))) with { RestsOn = number };
            }
        }

        return Understanding.Not(Open.ReasonOf(s, lexicon) == Reason.Open ? Reason.Open : Reason.NoNumber);
    }

    // "10-15 mins": "10 mins" and "15 mins"; "a week or two": "a week" and "two week"
    private static string Half(Scan s, AmountRange range, bool first)
    {
        var amount = first ? range.Less : range.More;
        var unitAt = range.Next - 1;
        while (unitAt > range.First && !s.Is(unitAt, Role.Unit))
        {
            unitAt--;
        }

        var (count, unit) = (amount.TotalSeconds / s.Sense(unitAt).Amount.TotalSeconds, s.Words(unitAt, unitAt + 1));
        return NumberWords.Text(Math.Round(count, 2)) + " " + unit;
    }
}
