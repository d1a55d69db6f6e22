using System.Text;
using System.Xml.Linq;

namespace SmartBot.Dialogs.Progress;

/// <summary>
/// Draws how a goal goes as an SVG: one line against the pale line of the plan, each named where it ends, and the mood
/// below (look: "Charts"). Text stays text, and no word of a person is read as markup. Why by hand: decision 11.
/// </summary>
public static class ProgressChart
{
    private const double Width = 320;
    private const double Right = Width - 14;
    private const double LetterWidth = 6.8; // of the 13 px letters, on average
    private const double LineHeight = 15;
    private const double Margin = 6;
    private const double MoodHeight = 64;
    private const double KeyHeight = 20;
    private const int ManyPoints = 24;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The chart as SVG.</summary>
    /// <param name="progress">What it shows.</param>
    /// <param name="labels">Its words.</param>
    /// <param name="isAlone">It is a picture with colours of its own; else it stands in a page that has them, beside its words.</param>
    public static string Draw(ProgressSoFar progress, ChartLabels labels, bool isAlone = true)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(labels);
        var plot = PlotOf(progress, labels);
        var (mood, key) = (progress.Mood.Count > 0 ? MoodHeight : 0, labels.Seen is null ? 0 : KeyHeight);
        var height = plot.Bottom + 24 + mood + key;
        var svg = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {ChartPlot.Number(Width)} {ChartPlot.Number(height)}"),
            new XAttribute("role", "img"),
            new XAttribute("class", "chart"),
            new XElement(Svg + "title", Clean(labels.Title)));
        if (isAlone)
        {
            svg.Add(new XAttribute("width", Width), new XAttribute("height", height), new XElement(Svg + "desc", Clean(labels.Words)), new XElement(Svg + "style", ChartColours.Style));
        }

        svg.Add(Frame(progress, labels, plot), Lines(progress, labels, plot));
        svg.Add(mood > 0 ? MoodPanel(progress, labels, plot) : null, key > 0 ? Key(labels.Seen!, height) : null);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static ChartPlot PlotOf(ProgressSoFar progress, ChartLabels labels)
    {
        var (low, high) = ChartScale.Of(progress);
        var left = Margin + 10 + (LetterWidth * Math.Max(labels.Low.Length, labels.High.Length));
        return new ChartPlot(left, Right, 38, 148, progress.From, progress.Until, low, high);
    }

    private static IEnumerable<XElement> Frame(ProgressSoFar progress, ChartLabels labels, ChartPlot plot)
    {
        yield return Text(labels.Unit, Margin, 16, "c-muted");
        yield return Text(labels.High, plot.Left - Margin, plot.Top + 4, "c-muted", "end");
        yield return Text(labels.Low, plot.Left - Margin, plot.Bottom + 4, "c-muted", "end");
        yield return Line(plot.Left, plot.Bottom, plot.Right, plot.Bottom, "c-axis");
        yield return Text(labels.From, plot.Left, plot.Bottom + 18, "c-muted");
        yield return Text(labels.Until, plot.Right, plot.Bottom + 18, "c-muted", "end");
        if (progress.Today <= progress.From || progress.Today >= progress.Until)
        {
            yield break;
        }

        var x = plot.X(progress.Today);
        yield return Line(x, plot.Top, x, plot.Bottom, "c-axis");
        var half = LetterWidth * labels.Today.Length / 2;
        if (x - half > plot.Left + (LetterWidth * labels.From.Length) + Margin && x + half < plot.Right - (LetterWidth * labels.Until.Length) - Margin)
        {
            yield return Text(labels.Today, x, plot.Bottom + 18, "c-muted", "middle");
        }
    }

    private static IEnumerable<XElement> Lines(ProgressSoFar progress, ChartLabels labels, ChartPlot plot)
    {
        yield return Path(plot.Path(progress.Plan), "c-plan");
        if (progress.Points.Count == 0)
        {
            yield return Text(labels.Empty, (plot.Left + plot.Right) / 2, (plot.Top + plot.Bottom) / 2, "c-muted", "middle");
        }

        // Dotted where nothing was told for long.
        var silence = ChartScale.SilenceOf(progress.Points);
        yield return Path(plot.Path(progress.Points, silence), "c-line");
        yield return Path(plot.Path(progress.Points, silence, isApart: true), "c-line c-gap");
        var radius = ChartPlot.Number(progress.Points.Count > ManyPoints ? 2 : 4);
        foreach (var point in progress.Points)
        {
            yield return Dot(plot.X(point.On), plot.Y(point.Value), radius, point.IsSeenByOthers);
        }

        foreach (var (text, place, style) in ChartPlaces.Of(progress, labels, plot, LetterWidth, LineHeight))
        {
            yield return Text(text, place.X, place.Y, style, place.Anchor);
        }
    }

    private static IEnumerable<XElement> MoodPanel(ProgressSoFar progress, ChartLabels labels, ChartPlot above)
    {
        var room = LetterWidth * ((labels.MoodValue?.Length ?? 0) + 1);
        var plot = above with { Top = above.Bottom + 50, Bottom = above.Bottom + 78, Low = 1, High = 10 };
        var last = progress.Mood[^1];
        var x = Math.Min(plot.X(last.On) + Margin + 2, Width - room + 4);
        yield return Text(labels.Mood, Margin, above.Bottom + 42, "c-muted");
        yield return Path(plot.Path(progress.Mood), "c-mood");
        yield return Dot(plot.X(last.On), plot.Y(last.Value), "2.5", isFull: true, "c-mood-dot");
        yield return Text(labels.MoodValue ?? "", x, plot.Y(last.Value) - 6, "c-muted");
    }

    private static IEnumerable<XElement> Key(string seen, double height) =>
        [Dot(Margin + 6, height - 11, "4", isFull: true), Text(seen, Margin + 18, height - 6, "c-muted")];

    private static XElement Dot(double x, double y, string radius, bool isFull, string style = "c-dot") => new(
        Svg + "circle",
        new XAttribute("class", isFull ? style : $"{style} c-own"),
        new XAttribute("cx", ChartPlot.Number(x)),
        new XAttribute("cy", ChartPlot.Number(y)),
        new XAttribute("r", radius));

    private static XElement Path(string path, string style) => new(Svg + "path", new XAttribute("class", style), new XAttribute("d", path));

    private static XElement Line(double x1, double y1, double x2, double y2, string style) =>
        Path($"M{ChartPlot.Number(x1)} {ChartPlot.Number(y1)}L{ChartPlot.Number(x2)} {ChartPlot.Number(y2)}", style);

    private static XElement Text(string text, double x, double y, string style, string anchor = "start") => new(
        Svg + "text",
        new XAttribute("class", style),
        new XAttribute("x", ChartPlot.Number(x)),
        new XAttribute("y", ChartPlot.Number(y)),
        new XAttribute("text-anchor", anchor),
        Clean(text));

    // What XML has no way to write would make the whole picture unreadable.
    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value is (>= ' ' or '\t' or '\n') and not (0xFFFE or 0xFFFF)))
        {
            clean.Append(rune);
        }

        return clean.ToString();
    }
}
