using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>The last day on which a goal may be met. It asks rather than guesses: two readings, an open end, a day only the person knows.</summary>
internal static class DeadlineReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        if (s.Has(Role.Unit) && Between(s) is { } several)
        {
            return several;
        }

        var all = Extractor.All(s);
        all.RemoveAll(found => found.Kind == FoundKind.Set || (found.Kind == FoundKind.Duration && Open.IsMeant(s, found, lexicon)));
        if (all.Count == 0)
        {
            return LoneDay(s) ?? PartOfToday(s) ?? Understanding.Not(Open.ReasonOf(s, lexicon) ?? Reason.NoDate);
        }

        return Open.HangsOnAnEvent(s, all, lexicon) ? Understanding.Not(Reason.Event) : all.Count == 1 ? Of(s, all[0]) : Choose(s, all);
    }

    // in 2-3 weeks
    private static Understanding? Between(Scan s) =>
        AmountRange.Find(s) is { } range && range.Less.From(s.Today) is { } soonest && range.More.From(s.Today) is { } latest
            ? Understanding.Which(soonest, latest) with { RestsOn = s.Words(range.First, range.Next) }
            : null;

    private static Understanding Choose(Scan s, List<Found> all)
    {
        var bounded = all.FindAll(found => found.Bound is Bound.By or Bound.Before);
        if (bounded.Count == 1)
        {
            return Of(s, bounded[0]);
        }

        // two weeks, so by 24 March: said twice
        var days = all.ConvertAll(each => Deadlines.LastDay(s, each)).FindAll(day => day is not null).ConvertAll(day => day!.Value);
        return days.Distinct().ToList() switch
        {
            [] => Understanding.Not(Reason.NoDate),
            [var one] => Understanding.Day(one, s.Today, TimexText.Of(one)),
            var several => Which(s, several),
        };
    }

    private static Understanding Of(Scan s, Found found) => Meant(s, found) with { RestsOn = s.Words(found.First, found.Next) };

    private static Understanding Meant(Scan s, Found found)
    {
        if (IsPartOfMore(s, found))
        {
            return Understanding.Not(Reason.NoSuchDay);
        }

        if (found.Kind == FoundKind.Duration && (s.Is(found.First, Role.AndLater) || s.Is(found.First - 1, Role.AndLater) || s.Is(found.Next, Role.AndLater) || found.Amount.TotalSeconds < 60))
        {
            // at least a month; a second
            return Understanding.Not(Reason.NoDate);
        }

        if (found.IsUnresolved || Deadlines.LastDay(s, found) is not { } day)
        {
            return Understanding.Not(found.IsUnresolved && found.Kind == FoundKind.Date ? Reason.NoSuchDay : Reason.NoDate);
        }

        if (OutOfCalendar(s, found))
        {
            return Understanding.Not(Reason.NoSuchDay);
        }

        if (s.Is(found.First - 1, Role.Not) && found.Bound is not (Bound.After or Bound.Since))
        {
            return found.Bound == Bound.None ? Understanding.Not(Reason.NoDate) : Which(s, [day]);
        }

        if (found.Bound is Bound.After or Bound.Since)
        {
            return Which(s, [day, Deadlines.EndOfThat(s, found)]);
        }

        var other = Deadlines.Swapped(s, found) ?? Deadlines.Earlier(s, found) ?? Deadlines.ByItsWeekday(s, found);
        if (other is not null && other != day)
        {
            return Which(s, [day, other.Value]);
        }

        return Deadlines.IsBetweenTwo(s, found)
            ? Which(s, [Deadlines.EndOfMonthOf(found, found.Future.Start!.Value), Deadlines.EndOfMonthOf(found, day)])
            : Understanding.Day(day, s.Today, found.Kind == FoundKind.Date && char.IsAsciiDigit(found.Timex[0]) ? TimexText.Of(day) : found.Timex + found.Clock?.Timex);
    }

    // "32nd of may", "the third part of may": what was counted was not understood, and the month alone says more than was meant.
    private static bool IsPartOfMore(Scan s, Found found) =>
        (found is { Kind: FoundKind.DateRange, Bound: Bound.None } && s[found.First - 1].Digits > 0) || s.Is(found.First - 1, Role.Of) && (s[found.First - 2].Digits > 0 || s.Is(found.First - 2, Role.Ordinal | Role.Unit | Role.Weekday));

    // 35 june; -1 weeks
    private static bool OutOfCalendar(Scan s, Found found)
    {
        var isNegative = s.IsMark(found.First - 1, '-') && s[found.First].Digits > 0 && found.Kind == FoundKind.Duration;
        var isDay = s[found.First - 1].Digits is 1 or 2 && s[found.First - 1].Value > 31 && s.Is(found.First, Role.Month);
        return isNegative || isDay || (s.Is(found.First, Role.Month) && s[found.Next].Digits == 2 && s[found.Next].Value > 31 && found.Kind == FoundKind.DateRange);
    }

    // Days that have gone by are not offered; where all have, the answer lies in the past.
    private static Understanding Which(Scan s, List<DateOnly> days)
    {
        var coming = days.FindAll(day => day >= s.Today);
        return coming.Count == 0 ? Understanding.Day(days.Max(), s.Today) : Understanding.Which(coming);
    }

    // this evening
    private static Understanding? PartOfToday(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s.Is(i, Role.This) && s.Is(i + 1, Role.DayPart))
            {
                return Understanding.Day(s.Today, s.Today, TimexText.Of(s.Today)) with { RestsOn = s.Words(i, i + 2) };
            }
        }

        return null;
    }

    // 15th; the 15th: the whole answer, but for words that say nothing
    private static Understanding? LoneDay(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            var next = Numbers.Ordinal(s, i, out var number);
            if (next > 0 && number is >= 1 and <= 31 && (s.IsBreak(next) || s.Is(next, Role.At)) && (s[i].Digits > 0 || s.Is(i - 1, Role.The)))
            {
                var day = Day.Monthly(number, s.Now);
                return Understanding.Day(day.Future, s.Today, day.Timex) with { RestsOn = s.Words(i, next) };
            }
        }

        return null;
    }
}
