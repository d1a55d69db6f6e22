using SmartBot.Dialogs.Safety.Classifying;

namespace SmartBot.Score;

/// <summary>Logistic regression over features that are there or not, by stochastic gradient descent with a step for each weight (AdaGrad). It comes out the same each time.</summary>
internal sealed class Logistic
{
    private const int Rounds = 25;
    private const int Seed = 20261126;
    private const double Step = 0.03;
    private const double BiasStep = 0.05;
    private const double Decay = 0.3;
    private const double Smallest = 1e-4;

    // A weight below this is chance.
    private const double Least = 0.06;

    private readonly double[] _weights;

    public Logistic(IEnumerable<Example> examples, int features, Func<Example, bool> isSo)
    {
        _weights = new double[features];
        var squares = Enumerable.Repeat(Smallest, features).ToArray();
        Example[] order = [.. examples];
        var chance = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var one in order)
            {
                Learn(one.Whole, Probability(Weigh(one.Whole)) - (isSo(one) ? 1 : 0), squares);
            }
        }

        for (var feature = 0; feature < features; feature++)
        {
            if (Math.Abs(_weights[feature]) < Least)
            {
                _weights[feature] = 0;
            }
        }
    }

    public double Bias { get; private set; }

    public double this[int feature] => _weights[feature];

    public static double Probability(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>The log-odds of a message and of what a rule found in it, as the product weighs them.</summary>
    public Scored Score(Example one)
    {
        double[] parts = [.. one.Parts.Select(Weigh)];
        return new Scored(one, Parts.Most(parts).Odds, Parts.AtRule(parts, one.RulePart));
    }

    private double Weigh(Part part)
    {
        double sum = 0;
        foreach (var feature in part.Features)
        {
            sum += _weights[feature];
        }

        return Bias + (sum / part.Scale);
    }

    private void Learn(Part part, double error, double[] squares)
    {
        Bias -= BiasStep * error;
        foreach (var feature in part.Features)
        {
            var slope = (error / part.Scale) + (Decay * _weights[feature]);
            squares[feature] += slope * slope;
            _weights[feature] -= Step * slope / Math.Sqrt(squares[feature]);
        }
    }
}

/// <summary>A message and how much speaks for a disclosure, in log-odds.</summary>
/// <param name="One">The message.</param>
/// <param name="Words">By its words alone.</param>
/// <param name="AtRule">By the words around what a rule found, before the rule is added.</param>
internal sealed record Scored(Example One, double Words, double AtRule);
