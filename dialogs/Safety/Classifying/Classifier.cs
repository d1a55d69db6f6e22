using SmartBot.Dialogs.Safety.Judgement;
using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>
/// Weighs the words of a message by what they stood for in labelled messages, together with what the rules found: it speaks
/// for what nobody wrote a rule for, and against a rule that found what is harmless (decision 15).
/// </summary>
internal sealed class Classifier
{
    private readonly ClassifierFile _file;
    private readonly FeatureReader _features;
    private readonly Dictionary<ulong, float> _alert = [];
    private readonly Dictionary<ulong, float[]> _others = [];

    /// <exception cref="InvalidDataException">The weights are wrong, or were trained beside other rules; the message names the file and the place.</exception>
    public Classifier(ClassifierFile file, string name, string rules, Lexis lexis, IEnumerable<(string Name, Slot Words)> classes)
    {
        if (file.Rules != rules)
        {
            throw new InvalidDataException($"{name}: rules: it was trained beside version {file.Rules} of the rules, and these are {rules}. Train it again.");
        }

        _file = file;
        var vocabulary = new Vocabulary();
        var all = 1 + file.Tiers.Length + file.Categories.Length;
        if (file.Bias.Length != all)
        {
            throw new InvalidDataException($"{name}: bias has {file.Bias.Length} weights, and not {all}.");
        }

        if (file.Support.Count != Enum.GetValues<RiskTier>().Length)
        {
            throw new InvalidDataException($"{name}: support has {file.Support.Count} tiers, and not all.");
        }

        foreach (var (written, weights) in file.Weights)
        {
            var key = Feature.Parse(written, vocabulary) ?? throw new InvalidDataException($"{name}: '{written}' is no feature.");
            if (weights.Length != 1 && weights.Length != all)
            {
                throw new InvalidDataException($"{name}: '{written}' has {weights.Length} weights, and not 1 or {all}.");
            }

            _alert[key] = weights[0];
            if (weights.Length > 1)
            {
                _others[key] = weights;
            }
        }

        _features = new FeatureReader(lexis, classes, vocabulary);
    }

    /// <summary>What the message discloses in the end, given what the rules found in it.</summary>
    public Disclosure? Weigh(Message message, Found? found, string text)
    {
        var parts = Parts.Of(message);
        Weighed[] weighed = [.. parts.Select(words => Weigh(message, words, text))];
        double[] odds = [.. weighed.Select(part => part.Alert)];
        if (found is not null && Parts.AtRule(odds, Parts.Around(parts, found.Where)) + _file.Support[found.What.Tier] > _file.Least)
        {
            return found.What;
        }

        var most = Parts.Most(odds);
        return most.Odds > _file.Least ? found?.What ?? Tell(message, weighed[most.Part], text) : null;
    }

    private Disclosure Tell(Message message, Weighed weighed, string text) => new(
        Likeliest(weighed, _file.Categories, 1 + _file.Tiers.Length),
        Likeliest(weighed, _file.Tiers, 1),
        message.Quote(weighed.Strongest(AlertOf), text));

    private Weighed Weigh(Message message, Span words, string text)
    {
        var features = _features.Read(message, words, text);
        return new Weighed(words, features, _file.Bias[0] + (features.Sum(AlertOf) / Weighed.ScaleOf(words)));
    }

    private double AlertOf(Feature feature) => _alert.GetValueOrDefault(feature.Key);

    private T Likeliest<T>(Weighed weighed, T[] values, int first)
    {
        var others = weighed.Features.Select(feature => _others.GetValueOrDefault(feature.Key)).OfType<float[]>().ToList();
        return values.Index().MaxBy(value => _file.Bias[first + value.Index] + others.Sum(weights => weights[first + value.Index])).Item;
    }
}
