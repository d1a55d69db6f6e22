using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Progress;

/// <summary>How far it was on one day.</summary>
/// <param name="On">The person's day.</param>
/// <param name="Value">The figure, in the unit of what it is part of.</param>
/// <param name="IsSeenByOthers">Whether anybody but the person has seen it; else it is their own report (S4.21).</param>
public sealed record ProgressPoint(DateOnly On, decimal Value, bool IsSeenByOthers = false);

/// <summary>Something that went well, in the person's words (S3.15).</summary>
public sealed record Win(DateOnly On, string Words);

/// <summary>How a goal has gone until a day: to be drawn, and to be told in words (S2.19, S3.15).</summary>
/// <param name="Unit">What <paramref name="Points"/> and <paramref name="Plan"/> count.</param>
/// <param name="Told">The days on which the person told how it goes, the earliest first.</param>
/// <param name="Points">How far it was, the earliest first; only what was told in <paramref name="Unit"/>.</param>
/// <param name="Plan">How it was meant to go: a line from day to day; empty where the goal names no figure for it.</param>
/// <param name="Mood">How the person was, from 1 to 10.</param>
/// <param name="Wins">The newest first.</param>
/// <param name="StepsDone">How many of the steps are done.</param>
/// <param name="Steps">How many steps there are.</param>
/// <param name="Drift">Signs that it goes nowhere (S1.13).</param>
/// <param name="From">The first day that is looked at.</param>
/// <param name="Until">The last one: of the plan, or the latest.</param>
/// <param name="Today">The person's day.</param>
/// <param name="ReachedOn">The day on which it was reached; null where it was not, or not yet.</param>
public sealed record ProgressSoFar(
    ProgressUnit Unit,
    IReadOnlyList<DateOnly> Told,
    IReadOnlyList<ProgressPoint> Points,
    IReadOnlyList<ProgressPoint> Plan,
    IReadOnlyList<ProgressPoint> Mood,
    IReadOnlyList<Win> Wins,
    int StepsDone,
    int Steps,
    Drift Drift,
    DateOnly From,
    DateOnly Until,
    DateOnly Today,
    DateOnly? ReachedOn)
{
    /// <summary>What is hoped for in the end; null where the goal names no figure for it.</summary>
    public decimal? Target => Plan is [.., var end] ? end.Value : null;

    public static ProgressSoFar Of(Goal goal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var measured = Measured.Of(goal);
        var told = goal.CheckIns.Where(SaysHowItGoes).ToList();
        var unit = ProgressFigures.UnitOf(told, measured);
        List<ProgressPoint> points = [.. told.SelectMany(check => ProgressFigures.PointOf(check, unit, measured))];
        var start = goal.StartOn ?? DateOnly.FromDateTime((goal.Versions.Count > 0 ? goal.Versions[0].At : goal.CreatedAt).UtcDateTime);
        var from = told.Count > 0 && told[0].On < start ? told[0].On : start;
        var until = Latest(from, told.Count > 0 ? told[^1].On : null, goal.TargetOn ?? goal.EndedOn ?? today);
        return new ProgressSoFar(
            unit,
            [.. told.Select(check => check.On)],
            points,
            [.. ProgressFigures.PlanOf(goal, unit, measured, start, until)],
            [.. told.Where(check => check.Mood is not null).Select(check => new ProgressPoint(check.On, check.Mood!.Value))],
            [.. told.SelectMany(check => check.Wins.Select(words => new Win(check.On, words))).Reverse()],
            goal.Steps.Count(step => step.DoneOn is not null),
            goal.Steps.Count,
            Drifting.Of(goal, today),
            from,
            until,
            today,
            goal.Status == GoalStatus.Achieved ? goal.EndedOn : null);
    }

    // The day of a step alone says nothing of the goal.
    private static bool SaysHowItGoes(CheckIn check) =>
        check.Count is not null || check.Rating is not null || check.Level is not null || check.Mood is not null || check.Wins.Any();

    private static DateOnly Latest(DateOnly first, DateOnly? second, DateOnly third)
    {
        var later = second > first ? second.Value : first;
        return third > later ? third : later;
    }
}
