using System.Globalization;

namespace SmartBot.Dialogs.Progress;

/// <summary>A part of a chart with a scale of days and one of figures.</summary>
internal sealed record ChartPlot(double Left, double Right, double Top, double Bottom, DateOnly From, DateOnly Until, decimal Low, decimal High)
{
    public double X(DateOnly day)
    {
        var days = Until.DayNumber - From.DayNumber;
        var share = days == 0 ? 0.5 : Math.Clamp((double)(day.DayNumber - From.DayNumber) / days, 0, 1);
        return Left + (share * (Right - Left));
    }

    public double Y(decimal value) => Bottom - ((double)Math.Clamp((value - Low) / (High - Low), 0, 1) * (Bottom - Top));

    /// <summary>A line through the points. Between two that lie apart it is left open, or, with <paramref name="isApart"/>, drawn there only.</summary>
    public string Path(IReadOnlyList<ProgressPoint> points, int mostDays = int.MaxValue, bool isApart = false)
    {
        var pieces = points.Select((point, i) =>
        {
            var days = i == 0 ? 0 : point.On.DayNumber - points[i - 1].On.DayNumber;
            return i > 0 && days > mostDays == isApart
                ? (isApart ? $"M{At(points[i - 1])}L{At(point)}" : $"L{At(point)}")
                : (isApart ? "" : $"M{At(point)}");
        });
        return string.Concat(pieces);
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private string At(ProgressPoint point) => $"{Number(X(point.On))} {Number(Y(point.Value))}";
}
