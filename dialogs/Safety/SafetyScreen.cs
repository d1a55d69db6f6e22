using System.Collections.Concurrent;
using SmartBot.Dialogs.Safety.Classifying;
using SmartBot.Dialogs.Safety.Judgement;
using SmartBot.Dialogs.Safety.Reading;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Safety;

/// <summary>
/// Reads whether a message may disclose a risk to the person or to another: by rules over words, and by the weights of words
/// where a language has them.
/// Pure, never changed by use, and never throws. It finds what people usually say, not all that they may mean:
/// silence of the screen is no sign that someone is safe.
/// </summary>
public sealed class SafetyScreen
{
    private static readonly ConcurrentDictionary<string, Lazy<SafetyScreen>> Loaded = new(StringComparer.Ordinal);

    private readonly ScreenText _text;
    private readonly RuleSet _rules;
    private readonly Judge _judge;
    private readonly Classifier? _classifier;

    internal SafetyScreen(SafetyFile file, string name, (ClassifierFile File, string Name)? weights = null)
    {
        var reader = new RuleReader(file, name);
        _rules = new RuleSet(file, reader);
        _judge = new Judge(file.Markers, reader);
        Lexis = reader.Lexis;
        Classes = [.. reader.Classes()];
        reader.Lexis.Close(file.Repaired, file.NotRepaired);
        _text = new ScreenText(reader.Lexis, reader.Close());
        _rules.Close();
        _judge.Close();
        _classifier = weights is { } of ? new Classifier(of.File, of.Name, file.Version, Lexis, Classes) : null;
        Version = file.Version;
        Date = file.Date;
    }

    /// <summary>The version of the rules.</summary>
    public string Version { get; }

    /// <summary>The day on which the rules were last changed.</summary>
    public DateOnly Date { get; }

    internal Lexis Lexis { get; }

    internal IReadOnlyList<(string Name, Slot Words)> Classes { get; }

    /// <summary>Whether that language has rules.</summary>
    public static bool IsThere(string language) => DataFile.Named(NameOf(language)).Any();

    /// <summary>A language's rules and weights, embedded in this assembly: read once in a process, since they are many and what is made of them never changes.</summary>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message names it and the place.</exception>
    public static SafetyScreen Load(string language) => Loaded.GetOrAdd(language, code => new Lazy<SafetyScreen>(() => Read(code, true))).Value;

    /// <summary>The same, without the weights of words.</summary>
    internal static SafetyScreen LoadRules(string language) => Read(language, false);

    /// <summary>What the message may disclose; null where nothing is found.</summary>
    public Disclosure? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var message = Cut(text);
        if (message.Count == 0)
        {
            return null;
        }

        var found = Find(message, text);
        return _classifier is null ? found?.What : _classifier.Weigh(message, found, text);
    }

    internal Found? Find(Message message, string text) => _judge.Weigh(message, _rules.Find(message), text);

    internal Message Cut(string text) => _text.Read(text);

    private static SafetyScreen Read(string language, bool isWeighed)
    {
        var (rules, weights) = (NameOf(language), $"classifier.{language}.json");
        return new SafetyScreen(DataFile.Read<SafetyFile>(rules), rules, isWeighed && DataFile.Named(weights).Any() ? (DataFile.Read<ClassifierFile>(weights), weights) : null);
    }

    private static string NameOf(string language) => $"safety.{language}.json";
}
