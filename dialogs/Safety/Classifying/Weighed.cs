using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>Words of a message, and how much they speak for a disclosure.</summary>
/// <param name="Words">Which they are.</param>
/// <param name="Features">What is seen in them.</param>
/// <param name="Alert">The log-odds.</param>
internal sealed record Weighed(Span Words, List<Feature> Features, double Alert)
{
    private const double Short = 8; // words

    /// <summary>What the sum of weights is divided by, so that many words do not count by their number.</summary>
    public static double ScaleOf(Span words) => Math.Sqrt(Math.Max(1, (words.Next - words.First) / Short));

    /// <summary>The words in a row that speak most for it.</summary>
    public Span Strongest(Func<Feature, double> weightOf)
    {
        var credit = new double[Words.Next - Words.First];
        foreach (var feature in Features)
        {
            var share = weightOf(feature) / (feature.Where.Next - feature.Where.First);
            for (var at = feature.Where.First; at < feature.Where.Next; at++)
            {
                credit[at - Words.First] += share;
            }
        }

        return Greatest(credit);
    }

    private Span Greatest(double[] credit)
    {
        var (most, sum, first) = (double.MinValue, 0.0, 0);
        var best = new Span(0, 1);
        for (var at = 0; at < credit.Length; at++)
        {
            if (sum <= 0)
            {
                (sum, first) = (0, at);
            }

            sum += credit[at];
            if (sum > most)
            {
                (most, best) = (sum, new Span(first, at + 1));
            }
        }

        return new Span(Words.First + best.First, Words.First + best.Next);
    }
}
