using System.Globalization;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Score;

/// <summary>
/// Trains the weights of the safety screen on labelled messages, and says what they find in messages of hands that they have
/// not seen: each hand is scored by weights that were trained on others.
/// </summary>
internal sealed class SafetyTraining
{
    private const int Folds = 5;

    // One gentle question in vain is a smaller harm than a disclosure that nobody answers.
    private const double FalseAlarms = 0.05;

    private readonly TrainingSet _set;
    private readonly List<Scored> _unseen;
    private readonly Support _support;
    private readonly double _least;

    /// <exception cref="InvalidDataException">A line is no case; the message names the file and the line.</exception>
    public SafetyTraining(IReadOnlyList<string> messages, IReadOnlyList<string> goals)
    {
        _set = new TrainingSet(messages, goals);
        _unseen = Unseen(messages);
        _support = new Support(_unseen);
        double[] harmless = [.. _unseen.Where(one => one.One.Tier is null).Select(_support.Weigh).OrderDescending()];
        _least = harmless[(int)(FalseAlarms * harmless.Length)];
    }

    /// <summary>On all that the tests have, in English.</summary>
    /// <param name="tests">The folder of the tests.</param>
    public static SafetyTraining Of(string tests) => new(
        [.. Directory.GetFiles(Path.Combine(tests, "Safety", "data"), "*.jsonl").Where(file => !file.EndsWith("-es.jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal)],
        [.. Directory.GetFiles(Path.Combine(tests, "Critique", "data"), "*.jsonl").Order(StringComparer.Ordinal)]);

    /// <summary>Of the messages of that tier by hands that were not seen, how many alert; null for those with nothing to ask about.</summary>
    public Share Alerts(RiskTier? tier)
    {
        var of = _unseen.Where(one => one.One.Tier == tier).ToList();
        return new Share(of.Count(one => _support.Weigh(one) > _least), of.Count);
    }

    /// <summary>The same of the rules alone.</summary>
    public Share RuleAlerts(RiskTier? tier)
    {
        var of = _unseen.Where(one => one.One.Tier == tier).ToList();
        return new Share(of.Count(one => one.One.Rule is not null), of.Count);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_set.Examples.Count} messages, {_set.Names.Count} features, {_unseen.Count} messages that no rule was written from"));
        output.WriteLine($"{"any alert",-16}{"found",6}{"n",5} {"share",6}  95 % interval    rules alone");
        foreach (var tier in Enum.GetValues<RiskTier>().Reverse().Cast<RiskTier?>().Append(null))
        {
            output.WriteLine($"{(tier is { } named ? SafetyCase.Name(named) : "false alarms"),-16}{Alerts(tier)}    {RuleAlerts(tier)}");
        }
    }

    /// <summary>The weights, trained on all messages.</summary>
    public WeightFile Weights(string version, DateOnly today) => new(_set, _least, _support, version, today);

    // Rules count by what they find in messages that they were not written from.
    private List<Scored> Unseen(IReadOnlyList<string> files)
    {
        var unseen = new List<Scored>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var own = files.Where((_, number) => number % Folds == fold).ToHashSet();
            var model = new Logistic(_set.Examples.Where(one => !own.Contains(one.Set)), _set.Names.Count, one => one.Tier is not null);
            unseen.AddRange(_set.Examples.Where(one => one.IsBlind && own.Contains(one.Set)).Select(model.Score));
        }

        return unseen;
    }
}
