namespace SmartBot.Dialogs.Progress;

/// <summary>Where a label stands.</summary>
internal sealed record ChartPlace(double X, double Y, string Anchor, double Width)
{
    public double Left => Anchor switch { "end" => X - Width, "middle" => X - (Width / 2), _ => X };

    public double Right => Left + Width;

    /// <summary>How much a label of that height covers of what is drawn at some points.</summary>
    public int Covers(IEnumerable<(double X, double Y)> drawn, double height) =>
        drawn.Count(at => at.X >= Left - 4 && at.X <= Right + 4 && at.Y >= Y - height && at.Y <= Y + 5);
}

/// <summary>Puts the names beside the lines, where they cover least.</summary>
internal static class ChartPlaces
{
    private const int Samples = 24;

    public static IEnumerable<(string Text, ChartPlace Place, string Style)> Of(
        ProgressSoFar progress, ChartLabels labels, ChartPlot plot, double letterWidth, double lineHeight)
    {
        var drawn = Along(progress.Plan, plot).Concat(Along(progress.Points, plot)).ToList();
        if (labels.Value is { } value && progress.Points is [.., var last])
        {
            var place = Best(Around(plot.X(last.On), plot.Y(last.Value), value.Length * letterWidth, plot), drawn, plot, lineHeight);
            yield return (value, place, "c-value");
            drawn.AddRange(Box(place, lineHeight));
        }

        if (labels.Plan is { } plan && progress.Plan is [var first, .., var end])
        {
            var width = plan.Length * letterWidth;
            ChartPlace[] places =
            [
                .. OverAndUnder(plot.Right, plot.Y(end.Value), "end", width),

                // Where the line climbs, its beginning is not what is hoped for; under it is lower at the label's other end.
                new ChartPlace(plot.Right, Along(progress.Plan, plot).Where(at => at.X >= plot.Right - width).Select(at => at.Y).Append(plot.Y(end.Value)).Max() + 17, "end", width),
                .. first.Value == end.Value ? OverAndUnder(plot.Left + 2, plot.Y(end.Value), "start", width) : [],
            ];
            yield return (plan, Best(places, drawn, plot, lineHeight), "c-muted");
        }
    }

    private static ChartPlace[] Around(double x, double y, double width, ChartPlot plot)
    {
        var anchor = x + (width / 2) > plot.Right ? "end" : x - (width / 2) < plot.Left ? "start" : "middle";
        var at = anchor == "end" ? plot.Right + 6 : x;
        return [new ChartPlace(at, y - 9, anchor, width), new ChartPlace(at, y + 20, anchor, width)];
    }

    private static ChartPlace[] OverAndUnder(double x, double y, string anchor, double width) =>
        [new ChartPlace(x, y - 7, anchor, width), new ChartPlace(x, y + 17, anchor, width)];

    private static ChartPlace Best(ChartPlace[] places, IReadOnlyCollection<(double X, double Y)> drawn, ChartPlot plot, double lineHeight) =>
        places.Where(place => place.Y > plot.Top - lineHeight && place.Y < plot.Bottom - 2).DefaultIfEmpty(places[0])
            .MinBy(place => place.Covers(drawn, lineHeight))!;

    private static IEnumerable<(double X, double Y)> Box(ChartPlace place, double height) =>
        Enumerable.Range(0, Samples).Select(i => (place.Left + (place.Width * i / (Samples - 1)), place.Y - (height / 3)));

    // Points close enough together that no label slips between them.
    private static IEnumerable<(double X, double Y)> Along(IReadOnlyList<ProgressPoint> points, ChartPlot plot) =>
        points.Zip(points.Skip(1)).SelectMany(pair => Enumerable.Range(0, Samples + 1).Select(i =>
        {
            var share = (double)i / Samples;
            var (x1, y1, x2, y2) = (plot.X(pair.First.On), plot.Y(pair.First.Value), plot.X(pair.Second.On), plot.Y(pair.Second.Value));
            return (x1 + (share * (x2 - x1)), y1 + (share * (y2 - y1)));
        }));
}
