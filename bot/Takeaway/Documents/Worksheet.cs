using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Takeaway.Documents;

/// <summary>
/// The worksheet with the five SMART boxes, in the programme's own names. What is not said yet is null: a line to write
/// on, also for a coach with a pen (S0.17).
/// </summary>
/// <param name="ProgrammeTitle">Which programme it is of.</param>
/// <param name="ProgrammeLanguage">The language of its names, labels and explanations.</param>
/// <param name="Sentence">The goal in one sentence.</param>
/// <param name="StartOn">The first day, in full.</param>
/// <param name="TargetOn">The last day, in full.</param>
/// <param name="Beginning">The questions before the boxes: who, what, where, when and why.</param>
/// <param name="Boxes">One a letter.</param>
/// <param name="Steps">The smaller steps, with lines for more.</param>
/// <param name="Obstacle">What the if–then plan is for.</param>
/// <param name="IfThen">What is done then.</param>
internal sealed record Worksheet(
    string ProgrammeTitle,
    string ProgrammeLanguage,
    string? Sentence,
    string? StartOn,
    string? TargetOn,
    IReadOnlyList<WorksheetLine> Beginning,
    IReadOnlyList<WorksheetBox> Boxes,
    IReadOnlyList<WorksheetStep> Steps,
    string? Obstacle,
    string? IfThen)
{
    private const string ObstacleQuestion = "obstacle";
    private const string PlanQuestion = "plan";

    // Room for as many steps as fit on the page with all else.
    private const int LinesForSteps = 3;

    /// <summary>The worksheet of a goal, as far as it has grown.</summary>
    public static Worksheet Of(GoalReading reading) => Fill(reading.Programme, reading.Said) with
    {
        Sentence = reading.Sentence,
        StartOn = reading.StartOn,
        TargetOn = reading.TargetOn,
        Steps = WithRoom(reading.Goal.Steps.Select(step => WorksheetStep.Of(step, reading))),
    };

    /// <summary>One with nothing on it.</summary>
    public static Worksheet Blank(Programme programme) => Fill(programme, _ => null);

    private static Worksheet Fill(Programme programme, Func<string, string?> said) => new(
        programme.Title,
        programme.Language,
        null,
        null,
        null,
        [.. programme.Sections.Where(section => section.Id == SectionIds.FiveWs).SelectMany(section => Lines(section, said))],
        [.. programme.Sections.Where(section => section.Letter is not null)
            .Select(section => new WorksheetBox(section.Letter!, section.Name ?? section.Letter!, section.Explain, Lines(section, said)))],
        WithRoom([]),
        said(ObstacleQuestion),
        said(PlanQuestion));

    // The levels follow from the figures that stand there, and the sheet has to fit on one page.
    private static List<WorksheetLine> Lines(Section section, Func<string, string?> said) =>
        [.. section.Questions.Where(question => question.Id != KnownQuestions.Levels)
            .Select(question => new WorksheetLine(question.Label, said(question.Id)))];

    private static List<WorksheetStep> WithRoom(IEnumerable<WorksheetStep> steps)
    {
        var all = steps.ToList();
        all.AddRange(Enumerable.Repeat(WorksheetStep.Empty, Math.Max(0, LinesForSteps - all.Count)));
        return all;
    }
}

/// <summary>One letter: what it stands for, and what is asked about it.</summary>
internal sealed record WorksheetBox(string Letter, string Name, string? Explain, IReadOnlyList<WorksheetLine> Lines);

/// <summary>What is asked, and what was said; null for a line to write on.</summary>
internal sealed record WorksheetLine(string Label, string? Said);

/// <summary>A step, or room for one.</summary>
internal sealed record WorksheetStep(string? What, string? Who, string? By, string? Measure)
{
    public static WorksheetStep Empty { get; } = new(null, null, null, null);

    public static WorksheetStep Of(Step step, GoalReading reading) => new(
        GoalReading.Known(step.What), GoalReading.Known(step.Who), reading.Day(step.By) ?? GoalReading.Known(step.When), GoalReading.Known(step.Measure));
}
