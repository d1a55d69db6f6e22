using SmartBot.Dialogs.Goals;

namespace SmartBot.Takeaway.Documents;

/// <summary>A day of a goal, for a calendar.</summary>
/// <param name="Key">The same each time the file is made, so that a calendar moves the day instead of adding one.</param>
/// <param name="On">The day, in the person's own time zone.</param>
/// <param name="Kind">What the day is for: the end of an id in the words file.</param>
/// <param name="Words">What a title tells of it, where titles tell.</param>
internal sealed record GoalDay(string Key, DateOnly On, string Kind, string Words);

/// <summary>The days of a goal: start, target, steps, and looks back in the programme's rhythm (S2.8, S4.19).</summary>
internal static class GoalDays
{
    public const int MostReviews = 60;

    public static IEnumerable<GoalDay> Of(GoalReading reading)
    {
        var goal = reading.Goal;
        var words = reading.Sentence ?? "";
        if (goal.StartOn is { } start)
        {
            yield return new GoalDay("start", start, "start", words);
        }

        if (goal.TargetOn is { } target)
        {
            yield return new GoalDay("target", target, "target", words);
        }

        foreach (var step in goal.Steps.Where(step => step.By is not null))
        {
            yield return new GoalDay($"step-{step.At.ToUnixTimeMilliseconds()}", step.By!.Value, "step", step.What);
        }

        foreach (var (day, index) in Reviews(goal, goal.Rhythm ?? Rhythm.Parse(reading.Programme.Rhythm)).Select((day, index) => (day, index)))
        {
            yield return new GoalDay($"review-{index + 1}", day, "review", words);
        }
    }

    // From the start, or from the day on which the goal was agreed; a goal without a target has no end to look back until.
    private static IEnumerable<DateOnly> Reviews(Goal goal, Rhythm rhythm)
    {
        var start = goal.StartOn ?? DateOnly.FromDateTime((goal.Versions.Count > 0 ? goal.Versions[0].At : goal.CreatedAt).UtcDateTime);
        var day = rhythm.After(start, start);
        for (var number = 1; number <= MostReviews && day < goal.TargetOn; number++)
        {
            yield return day;
            day = rhythm.After(day, start);
        }
    }
}
