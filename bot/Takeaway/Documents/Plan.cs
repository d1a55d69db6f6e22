using SmartBot.Dialogs.Goals;

namespace SmartBot.Takeaway.Documents;

/// <summary>One goal in the plan table: desired outcome, what needs to happen, who, when, and how we will know (S4.31).</summary>
/// <param name="Place">Where it stands in the table, the first being 1.</param>
/// <param name="Outcome">What will be different; the wish or the whole sentence where that was not said.</param>
/// <param name="Sentence">The whole goal.</param>
/// <param name="Baseline">How it is now (S4.32).</param>
/// <param name="Amount">How often or how much it is to be.</param>
/// <param name="TargetOn">The last day, in full.</param>
/// <param name="Actions">Its steps, or its own action where it has none; never empty.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Versions">What it said each time it was confirmed (S4.35).</param>
/// <param name="Verdicts">What others said to it (S4.23, S4.24).</param>
internal sealed record PlannedGoal(
    int Place,
    string? Outcome,
    string? Sentence,
    string? Baseline,
    string? Amount,
    string? TargetOn,
    IReadOnlyList<PlannedAction> Actions,
    GoalStatus Status,
    IReadOnlyList<PlanVersion> Versions,
    IReadOnlyList<PlanVerdict> Verdicts)
{
    private const string WhoQuestion = "who";
    private const string WhenQuestion = "when";

    public static PlannedGoal Of(GoalReading reading, int place)
    {
        var goal = reading.Goal;
        return new PlannedGoal(
            place,
            reading.Said(KnownQuestions.Outcome) ?? reading.Said(KnownQuestions.Wish) ?? reading.Sentence,
            reading.Sentence,
            reading.Said(KnownQuestions.Baseline),
            reading.Said(KnownQuestions.Amount),
            reading.TargetOn,
            goal.Steps.Count > 0 ? [.. goal.Steps.Select(step => OfStep(step, reading))] : [OwnAction(reading)],
            goal.Status,
            [.. goal.Versions.Select(version => new PlanVersion(version.Number, version.Sentence, GoalReading.Known(version.Reason), reading.Day(version.At)))],
            [.. goal.Agreements.Select(agreement => PlanVerdict.Of(agreement, reading))]);
    }

    private static PlannedAction OfStep(Step step, GoalReading reading)
    {
        var row = WorksheetStep.Of(step, reading);
        return new PlannedAction(row.What, row.Who, row.By, row.Measure);
    }

    private static PlannedAction OwnAction(GoalReading reading) => new(
        reading.Said(KnownQuestions.What), reading.Said(WhoQuestion), reading.Said(WhenQuestion), reading.Said(KnownQuestions.Amount));
}

/// <summary>What needs to happen, who does it, when, and how it will be known; null for a line to write on.</summary>
internal sealed record PlannedAction(string? What, string? Who, string? When, string? Known);

/// <summary>A goal as it was confirmed once, and why it was changed.</summary>
internal sealed record PlanVersion(int Number, string Sentence, string? Reason, string Day);

/// <summary>What somebody said to one version of a goal.</summary>
internal sealed record PlanVerdict(string Name, PlanRole Role, Verdict Verdict, string? Words, string? Follows, int Version, string Day)
{
    public static PlanVerdict Of(Agreement agreement, GoalReading reading) => new(
        agreement.Name, agreement.Role, agreement.Verdict, GoalReading.Known(agreement.Words), GoalReading.Known(agreement.Follows), agreement.Version, reading.Day(agreement.At));
}

/// <summary>The plan table over one goal or several, and whose names it is signed with.</summary>
internal sealed record Plan(IReadOnlyList<PlannedGoal> Goals, IReadOnlyList<string> Names)
{
    public static Plan Of(IEnumerable<GoalReading> readings)
    {
        var all = readings.ToList();
        string?[] own = [all.Select(reading => reading.PersonName).FirstOrDefault(name => name is not null)];
        var others = all.SelectMany(reading => reading.Goal.Agreements).Where(agreement => all[0].Goal.OwnerId != agreement.ById).Select(agreement => agreement.Name);
        return new Plan(
            [.. all.Select((reading, index) => PlannedGoal.Of(reading, index + 1))],
            [.. own.Concat(others).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}
