using SmartBot.Dialogs.Safety;

namespace SmartBot.Score;

/// <summary>How much a rule's find adds to what the words say, fitted on messages that neither has seen: logistic regression by plain gradient descent.</summary>
internal sealed class Support
{
    private const int Rounds = 3000;
    private const double Step = 0.5;

    // The messages avoid what everybody says, and rules are best at that.
    private const double Common = 0.5;

    private static readonly RiskTier[] Tiers = Enum.GetValues<RiskTier>();

    private readonly double[] _byTier = new double[Tiers.Length];

    public Support(IReadOnlyList<Scored> scored)
    {
        var (slope, bias) = (1.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var (ofSlope, ofBias, ofTier) = (0.0, 0.0, new double[Tiers.Length]);
            foreach (var (one, words, atRule) in scored)
            {
                var odds = one.Rule is null ? words : atRule;
                var error = Logistic.Probability((slope * odds) + bias + (one.Rule is { } tier ? _byTier[(int)tier] : 0)) - (one.Tier is null ? 0 : 1);
                ofSlope += error * odds;
                ofBias += error;
                if (one.Rule is { } found)
                {
                    ofTier[(int)found] += error;
                }
            }

            slope -= Step * ofSlope / scored.Count;
            bias -= Step * ofBias / scored.Count;
            for (var tier = 0; tier < Tiers.Length; tier++)
            {
                _byTier[tier] -= Step * ofTier[tier] / scored.Count;
            }
        }

        // In the words' own measure.
        for (var tier = 0; tier < Tiers.Length; tier++)
        {
            _byTier[tier] = (_byTier[tier] / slope) + Common;
        }
    }

    public double this[RiskTier tier] => _byTier[(int)tier];

    /// <summary>What is held against the least.</summary>
    public double Weigh(Scored scored) => scored.One.Rule is { } tier ? Math.Max(scored.Words, scored.AtRule + this[tier]) : scored.Words;
}
