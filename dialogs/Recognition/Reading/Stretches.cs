namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>So long from a day on: "next 3 days", "past few days", "5 upcoming years", "within 2 months", "a week starting tomorrow".</summary>
internal static class Stretches
{
    public static int Read(Scan s, int i, out Period period)
    {
        var next = Turned(s, i, out period);
        next = next > 0 ? next : Within(s, i, out period);
        return next > 0 ? next : Starting(s, i, out period);
    }

    // next 3 days; past few days; 3 next weeks
    private static int Turned(Scan s, int i, out Period period)
    {
        period = default;
        var turn = Weekdays.Turn(s, i);
        var next = 0;
        Amount amount = default;
        if (turn is 1 or -1 && !s.Is(i - 1, Role.Modal) && !s.Is(i + 1, Role.A | Role.Whole) && !(s[i + 1].IsOrdinal))
        {
            next = Amounts.One(s, i + 1, out amount);
        }
        else if (turn is null && Amounts.Count(s, i, out var count) is > 0 and var at && count >= 1 && Weekdays.Turn(s, at) is 1 or -1 && s.Is(at + 1, Role.Unit) && !s.Is(i, Role.A))
        {
            var unit = s.Sense(at + 1).Amount;
            turn = Weekdays.Turn(s, at);
            amount = unit * count;
            next = count > 1 && EndsInPlural(s, at + 1) ? at + 2 : 0;
        }

        return next > 0 && amount.IsOfDays && Around(s.Today, turn!.Value, amount, out period) ? next : 0;
    }

    // "We will be only 3 next week" is about one week
    private static bool EndsInPlural(Scan s, int i) => s.Text[s[i].End - 1] is 's' or 'S';

    private static bool Around(DateOnly today, int turn, Amount amount, out Period period)
    {
        period = default;
        var start = turn > 0 ? Dates.Move(today, 1) : amount.From(today, -1);
        if (start is not { } from || (turn > 0 ? amount.From(from) : today) is not { } end)
        {
            return false;
        }

        period = Period.From(from, end, amount);
        return true;
    }

    // within the next 3 years; less than 2 weeks from today; within 2 weeks after today
    private static int Within(Scan s, int i, out Period period)
    {
        period = default;
        var isWithin = s.Is(i, Role.Within);
        if (!isWithin && !s.Is(i, Role.LessThan))
        {
            return 0;
        }

        var at = s.Skip(s.Skip(i + 1, Role.The), Role.Next);
        var next = Amounts.Read(s, at, out var amount);
        if (next == 0 || !amount.IsOfDays)
        {
            return 0;
        }

        var from = s.Today;
        var isFrom = s.Is(next, Role.After | Role.From) || (s.Is(next, Role.Of) && s.Is(next + 1, Role.Near));
        if (s.Is(next, Role.Ahead))
        {
            next++;
            isFrom = true;
        }
        else if (isFrom)
        {
            var after = Days.Plain(s, next + 1, out var day);
            if (after == 0 || day.IsImpossible || (isWithin && day.Future != s.Today))
            {
                return 0;
            }

            (next, from) = (after, day.Future);
        }

        if (!(isWithin || isFrom) || amount.From(from) is not { } end)
        {
            return 0;
        }

        period = Period.From(from, end, amount);
        return next;
    }

    // a week starting tomorrow; for 1 week, from 20th dec
    private static int Starting(Scan s, int i, out Period period)
    {
        period = default;
        var at = s.Is(i, Role.For) ? i + 1 : i;
        var next = Amounts.Read(s, at, out var amount);
        var from = next == 0 ? 0 : s.SkipMark(next, ',');
        if (next == 0 || !s.Is(from, Role.Starting) || !amount.IsOfDays || (at > i && from == next) || (s.Is(from, Role.From) && from == next))
        {
            return 0;
        }

        var after = Days.Plain(s, s.Skip(from + 1, Role.On), out var day);
        if (after == 0 || day.IsImpossible)
        {
            return 0;
        }

        var start = day.Month > 0 && Dates.Day(s.Today.Year, day.Month, day.DayOfMonth) is { } thisYear ? thisYear : day.Future;
        if (amount.From(start) is not { } end)
        {
            return 0;
        }

        period = Period.From(start, end, amount);
        return after;
    }
}
