using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Figures: a scale from 0 to 10 ("about a 7", "7/10"), and how much there is or shall be ("12 hugs", "from 63 % to 85 %", "5 to 1").</summary>
internal static class FigureReader
{
    private const double TopOfScale = 10;

    public static Understanding Scale(Scan s, Lexicon lexicon)
    {
        var found = new List<(double Value, int First, int Next)>();
        for (var i = 0; i < s.Count; i++)
        {
            // 7/10 is no fraction here
            var next = s.IsMark(i + 1, '/') ? Numbers.Cardinal(s, i, out var value) : Figure(s, i, out value);
            if (next > 0)
            {
                found.Add((value, i, next));
                i = OutOf(s, next, ref value) - 1;
                found[^1] = (value, found[^1].First, i + 1);
            }
        }

        return found switch
        {
            [] => Understanding.Not(Open.ReasonOf(s, lexicon) == Reason.Open ? Reason.Open : Reason.NoNumber),
            [var one] => Scale(s, one.Value, one.First, one.Next),
            [var one, var two] when two.First <= one.Next + 1 && one.Value < two.Value && two.Value <= TopOfScale && IsRange(s, one.Next)
                => Understanding.WhichOf([NumberWords.Text(one.Value), NumberWords.Text(two.Value)]) with { RestsOn = s.Words(one.First, two.Next) },
            [var one, ..] => Scale(s, one.Value, one.First, one.Next),
        };
    }

    /// <summary>How often, how much or how long: anything with a number, or a rate.</summary>
    public static Understanding Measure(Scan s, Lexicon lexicon)
    {
        if (Comparison.Read(s, lexicon) is { } comparison)
        {
            return comparison;
        }

        var often = FrequencyReader.Read(s, lexicon);
        if (often.Outcome == Outcome.Resolved || (often.Outcome == Outcome.Ambiguous && often.Timex is not null))
        {
            return often;
        }

        for (var i = 0; i < s.Count; i++)
        {
            var next = s.Is(i, Role.Once) ? i + 1 : Figure(s, i, out _);
            if (next > 0)
            {
                var value = s.Is(i, Role.Once) ? s.Sense(i).Number : Figure(s, i, out var figure) > 0 ? figure : 0;
                return Understanding.Figure((decimal)value) with { RestsOn = s.Words(i, next) };
            }
        }

        return IsRate(s) ? Understanding.Figure(null) : Understanding.Not(Reason.NoNumber);
    }

    private static bool IsRate(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s.Is(i, Role.Rate | Role.Every | Role.Whole | Role.Fraction | Role.Weekdays | Role.Many))
            {
                return true;
            }
        }

        return false;
    }

    private static Understanding Scale(Scan s, double value, int first, int next)
    {
        var isBelow = s.IsMark(first - 1, '-') && !s[first - 1].IsGlued;
        return isBelow || value is < 0 or > TopOfScale
            ? Understanding.Not(Reason.OffScale)
            : Understanding.Figure((decimal)value) with { RestsOn = s.Words(first, next) };
    }

    private static bool IsRange(Scan s, int i) => s.Is(i, Role.Or | Role.To | Role.And) || s.IsDash(i) || s.IsMark(i, '/');

    private static int Figure(Scan s, int i, out double value)
    {
        var next = NumberWords.Read(s, i, out _, out value);
        return value > 1e12 ? 0 : next;
    }

    // 7/10, 7 out of 10, 70 %
    private static int OutOf(Scan s, int next, ref double value)
    {
        var isSlash = s.IsMark(next, '/') && s[next + 1] is { Value: 10 };
        if (isSlash)
        {
            return next + 2;
        }

        for (var at = next; at < next + 3 && at < s.Count; at++)
        {
            if (at > next && s[at].Value == 10 && s.Is(at - 1, Role.Of))
            {
                return at + 1;
            }
        }

        return next;
    }
}
