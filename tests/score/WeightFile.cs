using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Safety.Classifying;

namespace SmartBot.Score;

/// <summary>The weights as the product reads them: a line for each feature, so that a change can be read.</summary>
internal sealed class WeightFile
{
    private const int Decimals = 3;

    // What a message is about is told by single words, and those that are seen more than once.
    private const int LeastSeen = 3;

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly RiskTier[] Tiers = Enum.GetValues<RiskTier>();
    private static readonly RiskCategory[] Categories = Enum.GetValues<RiskCategory>();

    private readonly ClassifierFile _file;

    public WeightFile(TrainingSet set, double least, Support support, string version, DateOnly today)
    {
        var words = Enumerable.Range(0, set.Names.Count).Where(feature => set.Times[feature] >= LeastSeen && !set.Names[feature].Contains(' ', StringComparison.Ordinal)).ToHashSet();
        Example[] risks = [.. set.Examples.Where(one => one.Tier is not null).Select(one => one with { Parts = [one.Whole with { Features = [.. one.Whole.Features.Where(words.Contains)] }] })];
        Logistic alert = new(set.Examples, set.Names.Count, one => one.Tier is not null);
        Logistic[] all =
        [
            alert,
            .. Tiers.Select(tier => new Logistic(risks, set.Names.Count, one => one.Tier == tier)),
            .. Categories.Select(category => new Logistic(risks, set.Names.Count, one => one.Category == category)),
        ];
        _file = new ClassifierFile(
            version,
            today,
            string.Create(CultureInfo.InvariantCulture, $"Trained on {set.Examples.Count} labelled messages that were written for the project. No clinician has reviewed them."),
            set.Rules,
            Math.Round(least, Decimals),
            Tiers.ToDictionary(tier => tier, tier => Math.Round(support[tier], Decimals)),
            Tiers,
            Categories,
            [.. all.Select(model => Rounded(model.Bias))],
            Enumerable.Range(0, set.Names.Count)
                .Select(feature => (Name: set.Names[feature], Weights: words.Contains(feature) ? all.Select(model => Rounded(model[feature])).ToArray() : [Rounded(alert[feature])]))
                .Where(one => one.Weights.Any(weight => weight != 0))
                .OrderBy(one => one.Name, StringComparer.Ordinal)
                .ToDictionary(one => one.Name, one => one.Weights));
    }

    public void Save(string path) => File.WriteAllText(path, ToString());

    public override string ToString()
    {
        var head = JsonSerializer.Serialize(_file with { Weights = [] }, Plain);
        var lines = _file.Weights.Select(one => $"{JsonSerializer.Serialize(one.Key, Plain)}:{JsonSerializer.Serialize(one.Value, Plain)}");
        return $"{head[..^2]}\n{string.Join(",\n", lines)}\n}}}}\n";
    }

    private static float Rounded(double weight) => MathF.Round((float)weight, Decimals) is var rounded && rounded == 0 ? 0 : rounded;
}
