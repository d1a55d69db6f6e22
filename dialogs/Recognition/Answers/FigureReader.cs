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
            // 7/10 is no fraction here; "un 8" is eight, though "un" can be one
            var isArticle = s.Is(i, Role.A) && s.Is(i, Role.Number) && Figure(s, i + 1, out _) > 0;
            double value = 0;
            var next = isArticle ? 0 : s.IsMark(i + 1, '/') ? Numbers.Cardinal(s, i, out value) : Figure(s, i, out value);
            // "half of it" is no mark; "7 and a half" and "0.5" are.
            if (next > 0 && !(value is > 0 and < 1 && s[i].Digits == 0))
            {
                found.Add((value, i, next));
                i = OutOf(s, next, ref value) - 1;
                found[^1] = (value, found[^1].First, i + 1);
            }
        }

        // "8, from 1 to 10" names the scale beside the figure, "not a 10" what it is not, and a figure beyond the scale is about something else.
        var named = found.FindAll(one => one.Value is >= 0 and <= TopOfScale && !IsScale(s, one.First) && !IsScale(s, one.First - 2) && !s.Is(s.Is(one.First - 1, Role.A) ? one.First - 2 : one.First - 1, Role.Not));
        named = named.Count > 0 || found.Exists(one => s.Is(one.First - 1, Role.Not | Role.A)) ? named : found;
        return named switch
        {
            [] => Understanding.Not(Open.ReasonOf(s, lexicon) == Reason.Open ? Reason.Open : Reason.NoNumber),
            [var one] => Scale(s, one.Value, one.First, one.Next),
            [var one, ..] when named.TrueForAll(other => other.Value == one.Value) => Scale(s, one.Value, one.First, one.Next),
            _ => Understanding.WhichOf(named.Select(one => NumberWords.Text(one.Value)).Distinct()) with { RestsOn = s.Words(named[0].First, named[^1].Next) },
        };
    }

    // 1 to 10, 0-10
    private static bool IsScale(Scan s, int i) =>
        (s[i].Digits > 0 || s.Is(i, Role.Number)) && (s.IsDash(i + 1) || s.Is(i + 1, Role.To)) && Numbers.Whole(s, i, out var low) > 0 && low <= 1 && Numbers.Whole(s, i + 2, out var top) > 0 && top == (int)TopOfScale;

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
                var joint = s.Is(next, Role.Or) ? next + 1 : Ranges.Joint(s, next, s.Is(i - 1, Role.Between));
                if (joint > 0 && Figure(s, joint, out var other) is > 0 and var after && other != value)
                {
                    return Understanding.WhichOf([NumberWords.Text(value), NumberWords.Text(other)]) with { RestsOn = s.Words(i, after) };
                }

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
            if (at > next && s.Is(at - 1, Role.Of) && Numbers.Whole(s, at, out var top) > 0 && top == (int)TopOfScale)
            {
                return at + 1;
            }
        }

        return next;
    }
}
