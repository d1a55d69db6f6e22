using System.Globalization;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Progress;

/// <summary>Tells in one language how a goal goes, with the sentences of <c>texts.LANGUAGE.json</c>.</summary>
/// <param name="texts">The sentences.</param>
/// <param name="culture">How days and figures are written, such as <c>en-GB</c>.</param>
public sealed class ProgressWords(Phrasebook texts, string culture)
{
    private const decimal Middle = 2;

    // What a person is told first of what there is.
    private static readonly (Drift Sign, string TextId)[] Signs =
    [
        (Drift.Overdue, "progress.drift.overdue"), (Drift.Silent, "progress.drift.silent"),
        (Drift.NoMovement, "check.slow"), (Drift.StepOverdue, "progress.drift.step"),
    ];

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(culture);

    /// <summary>What a look at the chart would tell: how often, from when to when, from where to where, and the mood.</summary>
    public string Tell(ProgressSoFar progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        string?[] sentences =
        [
            CheckIns(progress),
            Figures(progress),
            Hoped(progress),
            Mood(progress.Mood),
            progress.Points.Count(point => point.IsSeenByOthers) is > 0 and var seen ? texts.Say("progress.seen", [("count", Number(seen))]) : null,
            progress.Steps > 0 ? texts.Say("progress.steps", [("done", Number(progress.StepsDone)), ("all", Number(progress.Steps))]) : null,
            progress.ReachedOn is { } day ? texts.Say("progress.reached", [("day", Day(day, progress.Today))]) : null,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence is not null));
    }

    /// <summary>Signs that it goes nowhere, in kind words; nothing where there are none.</summary>
    public IEnumerable<string> Signals(Drift drift) => Signs.Where(known => drift.HasFlag(known.Sign)).Select(known => texts.Say(known.TextId));

    /// <summary>A day as it is said in a sentence: "14 March", with its year where that is another one.</summary>
    public string Day(DateOnly day, DateOnly today)
    {
        var said = day.ToString("M", _culture);
        return day.Year == today.Year ? said : texts.Say("progress.day", [("day", said), ("year", day.Year.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>A figure as it is said: a number, or on the goal's scale the words for it.</summary>
    public string Value(decimal value, ProgressUnit unit) =>
        unit == ProgressUnit.Level ? texts.Say($"progress.level.{Number(Math.Clamp(value + Middle, 0, 2 * Middle))}") : Number(value);

    /// <summary>What the figures count: "Times a week".</summary>
    public string Unit(ProgressUnit unit) => texts.Say($"progress.unit.{unit}");

    /// <summary>The words of the chart.</summary>
    public ChartLabels Labels(ProgressSoFar progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var (low, high) = ChartScale.Of(progress);
        var isLevel = progress.Unit == ProgressUnit.Level;
        var isMixed = progress.Points.Any(point => point.IsSeenByOthers) && progress.Points.Any(point => !point.IsSeenByOthers);
        return new ChartLabels(
            texts.Say("progress.title"),
            Tell(progress),
            Unit(progress.Unit),
            isLevel ? texts.Say("progress.less") : Number(low),
            isLevel ? texts.Say("progress.more") : Number(high),
            progress.Points is [.., var last] ? Value(last.Value, progress.Unit) : null,
            progress.Target is { } target ? (isLevel ? Value(target, progress.Unit) : texts.Say("progress.plan", [("target", Number(target))])) : null,
            texts.Say("progress.mood.label"),
            progress.Mood is [.., var mood] ? Number(mood.Value) : null,
            AxisDay(progress.From, progress),
            AxisDay(progress.Until, progress),
            texts.Say("progress.today"),
            texts.Say("progress.empty"),
            isMixed ? texts.Say("progress.key") : null);
    }

    private string CheckIns(ProgressSoFar progress) => progress.Told switch
    {
        [] => texts.Say("progress.none"),
        [var only] => texts.Say("progress.one", [("day", Day(only, progress.Today))]),
        [var first, .., var last] => texts.Say(
            "progress.many", [("count", Number(progress.Told.Count)), ("first", Day(first, progress.Today)), ("last", Day(last, progress.Today))]),
    };

    private string? Figures(ProgressSoFar progress)
    {
        if (progress.Points is not [var first, ..])
        {
            return null;
        }

        var id = progress.Unit == ProgressUnit.Level ? "progress.line.level" : "progress.line";
        return texts.Say(
            progress.Points.Count == 1 ? $"{id}.one" : id,
            [("unit", Unit(progress.Unit)), ("before", Value(first.Value, progress.Unit)), ("now", Value(progress.Points[^1].Value, progress.Unit))]);
    }

    // On a scale that everybody knows the best is no news.
    private string? Hoped(ProgressSoFar progress) =>
        progress is { Points.Count: > 0, Target: { } target, Unit: not (ProgressUnit.Level or ProgressUnit.Rating) }
            ? texts.Say("progress.hoped", [("target", Number(target))])
            : null;

    private string? Mood(IReadOnlyList<ProgressPoint> mood) => mood switch
    {
        [] => null,
        [var only] => texts.Say("progress.mood.one", [("now", Number(only.Value))]),
        [var first, .., var last] => texts.Say("progress.mood", [("before", Number(first.Value)), ("now", Number(last.Value))]),
    };

    // Over a year's end a day and month could be either year's.
    private string AxisDay(DateOnly day, ProgressSoFar progress) => day.ToString(
        progress.From.Year != progress.Until.Year ? "MMM yyyy" : _culture.DateTimeFormat.MonthDayPattern.StartsWith('M') ? "MMM d" : "d MMM", _culture);

    private string Number(decimal number) => number.ToString("0.##", _culture);
}
