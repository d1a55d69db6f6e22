using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Safety.Classifying;

namespace SmartBot.Score;

/// <summary>Labelled messages of several hands, as numbers.</summary>
internal sealed class TrainingSet
{
    private readonly SafetyScreen _rules = SafetyScreen.LoadRules("en");
    private readonly Vocabulary _vocabulary = new() { IsOpen = true };
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly FeatureReader _reader;

    /// <param name="messages">Files of labelled messages.</param>
    /// <param name="goals">Files of labelled goals: those that are not dangerous, and that no rule finds, disclose nothing.</param>
    /// <exception cref="InvalidDataException">A line is no case; the message names the file and the line.</exception>
    public TrainingSet(IEnumerable<string> messages, IEnumerable<string> goals)
    {
        _reader = new FeatureReader(_rules.Lexis, _rules.Classes, _vocabulary);
        Examples =
        [
            .. messages.SelectMany(file => SafetyCase.Read(file).Select(one => Read(file, one.Text, SafetyCase.Parse<RiskTier>(one.Tier), SafetyCase.Parse<RiskCategory>(one.Category)))),
            .. goals.SelectMany(file => GoalCase.Read(file).Where(one => one.Errors?.Contains(GoalError.Dangerous) != true).Select(one => Read(file, one.Text, null, null))).Where(one => one.Rule is null),
        ];
        Names = [.. _numbers.Keys.Select(key => Feature.Name(key, _vocabulary))];
        Times = new int[Names.Count];
        foreach (var feature in Examples.SelectMany(one => one.Whole.Features))
        {
            Times[feature]++;
        }
    }

    public IReadOnlyList<Example> Examples { get; }

    /// <summary>The features, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>In how many messages each feature is seen.</summary>
    public int[] Times { get; }

    /// <summary>The version of the rules whose words and classes were used.</summary>
    public string Rules => _rules.Version;

    private Example Read(string file, string text, RiskTier? tier, RiskCategory? category)
    {
        var message = _rules.Cut(text);
        var parts = Parts.Of(message);
        var found = _rules.Find(message, text);
        return new Example(
            file,
            [.. parts.Select(words => new Part([.. _reader.Read(message, words, text).Select(feature => NumberOf(feature.Key))], Weighed.ScaleOf(words)))],
            tier,
            category,
            found?.What.Tier,
            found is null ? 0 : Parts.Around(parts, found.Where));
    }

    private int NumberOf(ulong key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _numbers.Count;
        }

        return number;
    }
}
