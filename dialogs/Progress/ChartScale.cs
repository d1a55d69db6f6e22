namespace SmartBot.Dialogs.Progress;

/// <summary>From which figure to which a chart goes.</summary>
internal static class ChartScale
{
    private const decimal LevelRange = 2;
    private const decimal BestRating = 10;
    private const int LongSilence = 28;

    /// <summary>All of a scale that has ends; else what there is, from nothing on where that is near.</summary>
    public static (decimal Low, decimal High) Of(ProgressSoFar progress)
    {
        switch (progress.Unit)
        {
            case ProgressUnit.Level:
                return (-LevelRange, LevelRange);
            case ProgressUnit.Rating:
                return (0, BestRating);
        }

        var figures = progress.Points.Concat(progress.Plan).Select(point => point.Value).DefaultIfEmpty(1).ToList();
        var (low, high) = (figures.Min(), figures.Max());
        low = low >= 0 && low <= high / 2 ? 0 : low;
        return low == high ? (low == 0 ? 0 : low - 1, high + 1) : (low, high);
    }

    /// <summary>After how many days without a word nobody knows how it was: four weeks, or twice as long as it usually is.</summary>
    public static int SilenceOf(IReadOnlyList<ProgressPoint> points)
    {
        var gaps = points.Zip(points.Skip(1), (before, after) => after.On.DayNumber - before.On.DayNumber).Order().ToList();
        return gaps.Count == 0 ? LongSilence : Math.Max(LongSilence, 2 * gaps[gaps.Count / 2]);
    }
}
