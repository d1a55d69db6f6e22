using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>By what test the goal could be told reached: the target of its result, else a count, an amount, a limit, a frequency, a thing done.</summary>
internal static class MeasurableRule
{
    public static Test? Find(Statement s) =>
        Listed(s) ?? Number(s) ?? Clock(s) ?? Zero(s) ?? Rated(s) ?? All(s) ?? Milestone(s) ?? Dated(s) ?? Regular(s);

    // Of a list, its first.
    private static Test? Listed(Statement s) => TooManyRule.Find(s) is { } list && s.Numbers is [var number, ..] && Milestone(s) is { } first && first.At <= list.First + 3 && first.At < number.At && s.PartAt(first.At) != s.PartAt(number.At) ? first : null;

    private static Test? Number(Statement s)
    {
        var all = s.Numbers;
        if (all.Count == 0)
        {
            return null;
        }

        var chosen = all[0];
        if (chosen.Kind is TestKind.Length or TestKind.Amount && !IsResult(s, chosen) && all.FirstOrDefault(test => test.Kind == TestKind.Count && s.PartAt(test.At)?.Sentence == s.PartAt(chosen.At)?.Sentence) is { } count)
        {
            chosen = count;
        }

        var later = all.FirstOrDefault(test => test.At > chosen.At);
        return chosen.Kind == TestKind.Scale ? chosen : TestRates.WithRate(s, chosen, later?.At ?? s.Count);
    }

    // "lose 5 kg by walking three times a week": the kilos are the result.
    private static bool IsResult(Statement s, Test test)
    {
        for (var i = test.At - 1; i >= 0 && i >= test.At - 6 && !s.IsBreak(i); i--)
        {
            if (s.Is(i, WordClass.Result) || (i == test.At - 1 && (s.IsWord(i, "to") || s.IsWord(i, "at"))))
            {
                return true;
            }
        }

        return false;
    }

    private static Test? Clock(Statement s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s.IsAim(i) && ClockReader.At(s, i) is { } clock)
            {
                var rated = TestRates.WithRate(s, clock, s.Count);
                return rated.Measure.Per == "day" && IsOfSchool(s) ? rated with { Measure = rated.Measure with { Per = "school day" } } : rated;
            }
        }

        return null;
    }

    private static bool IsOfSchool(Statement s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s.After(i, WordClass.SchoolWords) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // no takeaways this month; smoke free by 1 March; no phones at the table
    private static Test? Zero(Statement s)
    {
        var stop = s.All(Signal.Stop).FirstOrDefault(hit => s.PartAt(hit.First)?.Kind == PartKind.Goal && !s.IsWord(hit.Next, "more") && !s.IsWord(hit.Next, "later") && !s.IsWord(hit.Next, "only"));
        var isBounded = s.Deadlines.Count > 0 || s.Hits.Any(hit => hit.Signal is Signal.Occasion or Signal.Place && s.IsAim(hit.First)) || Rate(s) is not null;
        return stop is not null && isBounded
            ? new Test(TestKind.Zero, new Measure("0", s.Words(stop.First, Math.Min(stop.Next + 1, s.Count)), null), stop.First, stop.Next) : null;
    }

    private static Test? All(Statement s) =>
        s.All(Signal.All).FirstOrDefault(hit => s.IsAim(hit.First) && (s.IsWord(hit.First + 1, "time") || IsDone(s, hit.First))) is { } all
            ? new Test(TestKind.All, new Measure(s.IsWord(all.First, "half") || s.IsWord(all.First, "halve") || s.IsWord(all.First, "halving") ? "0.5" : "all", s.Words(all), null), all.First, all.Next) : null;

    // "hand in all three essays"; not "bedding on all the beds".
    private static bool IsDone(Statement s, int i) =>
        s.StartsClause(i) || s.HitsAt(i - 1).Concat(s.HitsAt(i - 2)).Concat(s.HitsAt(i - 3)).Any(hit =>
            hit.Signal is Signal.Visible or Signal.Input or Signal.Milestone && (s.StartsClause(hit.First) || s.IsWord(hit.First - 1, "to")));

    private static Test? Rated(Statement s) =>
        !s.All(Signal.Loose).Any(hit => s.IsAim(hit.First) && Modifiers.IsLoose(s, hit)) && Rate(s) is var (at, rate)
            ? new Test(TestKind.Rate, new Measure(RateReader.Text(rate.Count), "times", rate.Per), at, rate.Next) : null;

    // "telly off during tea": each day has its tea.
    private static Test? Regular(Statement s) =>
        !s.All(Signal.Loose).Any(hit => s.IsAim(hit.First) && Modifiers.IsLoose(s, hit)) && !s.Has(Signal.Stop) && s.All(Signal.Occasion).FirstOrDefault(hit => s.IsAim(hit.First)) is { } occasion
            ? new Test(TestKind.Rate, new Measure("1", "times", s.Is(occasion.Next - 1, WordClass.Weekdays) || s.IsWord(occasion.Next - 1, "weekends") ? "week" : "day"), occasion.First, occasion.Next) : null;

    private static (int At, Rate Rate)? Rate(Statement s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s.IsAim(i) && RateReader.At(s, i) is { } rate)
            {
                return (i, rate);
            }
        }

        return null;
    }

    private static Test? Milestone(Statement s)
    {
        foreach (var part in s.Parts.Where(part => part.Kind == PartKind.Goal))
        {
            var isLoose = s.All(Signal.Loose).Any(hit => part.Contains(hit.First) && Modifiers.IsLoose(s, hit));
            var done = s.All(Signal.Milestone).FirstOrDefault(hit => part.Contains(hit.First) && !Modifiers.IsUndone(s, hit));
            if (!isLoose && done is not null)
            {
                return new Test(TestKind.Milestone, new Measure("1", "milestone", null), done.First, done.Next);
            }
        }

        return null;
    }

    // this Saturday, next weekend
    private static bool IsDay(Statement s, Hit hit) =>
        (s.IsWord(hit.First, "this") || s.IsWord(hit.First, "next")) && hit.Next == hit.First + 2
        && (s.Is(hit.First + 1, WordClass.Weekday) || s.IsWord(hit.First + 1, "weekend") || s.IsWord(hit.First + 1, "evening") || s.IsWord(hit.First + 1, "afternoon"));

    private static readonly string[] Points = ["by", "before", "on", "in", "within", "tonight", "today", "tomorrow"];

    // "potty trained by September": by the date it is so or not.
    private static Test? Dated(Statement s)
    {
        var by = s.Deadlines.FirstOrDefault(hit => (Array.Exists(Points, word => s.IsWord(hit.First, word)) || IsDay(s, hit)) && !(s.IsWord(hit.First, "in") && s.IsWord(hit.First + 1, "the")));
        var isLoose = s.All(Signal.Loose).Any(hit => s.IsAim(hit.First) && Modifiers.IsLoose(s, hit));
        return by is null || isLoose || s.Has(Signal.Endless) ? null : new Test(TestKind.Milestone, new Measure("1", "milestone", null), by.First, by.Next);
    }
}
