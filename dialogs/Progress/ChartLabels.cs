namespace SmartBot.Dialogs.Progress;

/// <summary>All words of a chart, in the person's language.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Words">What a look at it would tell.</param>
/// <param name="Unit">What the figures count.</param>
/// <param name="Low">The lower end of the scale.</param>
/// <param name="High">The upper end.</param>
/// <param name="Value">The latest figure; null where there is none.</param>
/// <param name="Plan">What the pale line is.</param>
/// <param name="Mood">What the lower line is.</param>
/// <param name="MoodValue">The latest mood; null where there is none.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Today">The day between them.</param>
/// <param name="Empty">What stands there before the first check-in.</param>
/// <param name="Seen">What a full dot means; null where all dots are alike.</param>
public sealed record ChartLabels(
    string Title,
    string Words,
    string Unit,
    string Low,
    string High,
    string? Value,
    string? Plan,
    string Mood,
    string? MoodValue,
    string From,
    string Until,
    string Today,
    string Empty,
    string? Seen);
