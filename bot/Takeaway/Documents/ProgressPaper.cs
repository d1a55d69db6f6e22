using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Progress;

namespace SmartBot.Takeaway.Documents;

/// <summary>How a goal goes, on paper: the chart, what was told day by day, wins, lessons and steps (S2.19, S3.15).</summary>
/// <param name="Words">What a look at the chart would tell.</param>
/// <param name="Chart">An SVG of ours, with no word of the person's in it.</param>
/// <param name="CheckIns">What was told, the newest first.</param>
/// <param name="Wins">What went well, the newest first.</param>
/// <param name="Lessons">What the person takes along.</param>
/// <param name="Steps">The steps, and what became of them.</param>
/// <param name="Signals">Signs that it goes nowhere, in kind words (S1.13).</param>
internal sealed record ProgressPaper(
    string Words,
    string Chart,
    IReadOnlyList<ToldCheckIn> CheckIns,
    IReadOnlyList<ToldWin> Wins,
    IReadOnlyList<string> Lessons,
    IReadOnlyList<ToldStep> Steps,
    IReadOnlyList<string> Signals)
{
    public static ProgressPaper Of(GoalReading reading, ProgressWords words, DateOnly today)
    {
        var goal = reading.Goal;
        var progress = ProgressSoFar.Of(goal, today);
        return new ProgressPaper(
            words.Tell(progress),
            ProgressChart.Draw(progress, words.Labels(progress), isAlone: false),
            [.. goal.CheckIns.Reverse().Select(check => ToldCheckIn.Of(check, reading, words)).OfType<ToldCheckIn>()],
            [.. progress.Wins.Select(win => new ToldWin(win.Words, reading.Day(win.On)!))],
            [.. goal.Lessons.Select(GoalReading.Known).OfType<string>()],
            [.. goal.Steps.Select(step => ToldStep.Of(step, reading))],
            [.. words.Signals(progress.Drift)]);
    }
}

/// <summary>A win, and its day in full.</summary>
internal sealed record ToldWin(string Words, string Day);

/// <summary>A step, and whether it is done.</summary>
internal sealed record ToldStep(string What, string State)
{
    public static ToldStep Of(Step step, GoalReading reading) => new(step.What, (step.DoneOn, step.By) switch
    {
        ({ } done, _) => reading.Say("progress.step.done", [("day", reading.Day(done)!)]),
        (_, { } by) => reading.Say("progress.step.by", [("day", reading.Day(by)!)]),
        _ => reading.Say("progress.step.open"),
    });
}

/// <summary>What was told on one day; null where nothing was said.</summary>
/// <param name="Day">The day in full.</param>
/// <param name="Far">How far it was.</param>
/// <param name="Mood">How the person was.</param>
/// <param name="Why">What helped or got in the way.</param>
/// <param name="Known">How they know.</param>
/// <param name="SeenBy">Who else has seen it; null where it is their own report (S4.21).</param>
internal sealed record ToldCheckIn(string Day, string? Far, string? Mood, string? Why, string? Known, string? SeenBy)
{
    private static readonly (string Question, ProgressUnit Unit)[] Counted =
    [
        (FollowUpQuestions.AWeek, ProgressUnit.AWeek), (FollowUpQuestions.ADay, ProgressUnit.ADay),
        (FollowUpQuestions.Figure, ProgressUnit.Figure), (FollowUpQuestions.Rating, ProgressUnit.Rating),
    ];

    private static readonly string[] Reasons =
    [
        FollowUpQuestions.Helped, FollowUpQuestions.Worked, FollowUpQuestions.Hindered, FollowUpQuestions.Happened, FollowUpQuestions.StepHindered,
    ];

    /// <summary>The check-in; null where nothing of it belongs into the table.</summary>
    public static ToldCheckIn? Of(CheckIn check, GoalReading reading, ProgressWords words)
    {
        var figures = Counted.Select(counted => (counted.Unit, check.Answers.FirstOrDefault(answer => answer.QuestionId == counted.Question)?.Number))
            .Where(figure => figure.Number is not null)
            .Select(figure => reading.Say("progress.figure", [("unit", words.Unit(figure.Unit)), ("value", words.Value(figure.Number!.Value, figure.Unit))]))
            .Concat(check.Level is { } level ? [words.Value(level, ProgressUnit.Level)] : []);
        var told = new ToldCheckIn(
            reading.Day(check.On)!,
            Joined(figures),
            check.Mood is { } mood ? reading.Say("progress.mood", [("mood", words.Value(mood, ProgressUnit.Rating))]) : null,
            Joined(Reasons.Select(check.Told)),
            Joined([check.Told(FollowUpQuestions.Evidence)]),
            Joined([check.Told(FollowUpQuestions.SeenBy)]));
        return told is { Far: null, Mood: null, Why: null, Known: null, SeenBy: null } ? null : told;
    }

    private static string? Joined(IEnumerable<string?> words) => GoalReading.Known(string.Join('\n', words.Select(GoalReading.Known).OfType<string>()));
}
