using System.Collections.Concurrent;
using SmartBot.Dialogs.Safety.Judgement;
using SmartBot.Dialogs.Safety.Reading;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Safety;

/// <summary>
/// Reads whether a message may disclose a risk to the person or to another, by rules over words that stand in a file.
/// Pure, never changed by use, and never throws. It finds what people usually say, not all that they may mean:
/// silence of the screen is no sign that someone is safe.
/// </summary>
public sealed class SafetyScreen
{
    private static readonly ConcurrentDictionary<string, Lazy<SafetyScreen>> Loaded = new(StringComparer.Ordinal);

    private readonly ScreenText _text;
    private readonly RuleSet _rules;
    private readonly Judge _judge;

    internal SafetyScreen(SafetyFile file, string name)
    {
        var reader = new RuleReader(file, name);
        _rules = new RuleSet(file, reader);
        _judge = new Judge(file.Markers, reader);
        reader.Lexis.Close(file.Repaired, file.NotRepaired);
        _text = new ScreenText(reader.Lexis, reader.Close());
        _rules.Close();
        _judge.Close();
        Version = file.Version;
        Date = file.Date;
    }

    /// <summary>The version of the rules.</summary>
    public string Version { get; }

    /// <summary>The day on which the rules were last changed.</summary>
    public DateOnly Date { get; }

    /// <summary>Whether that language has rules.</summary>
    public static bool IsThere(string language) => DataFile.Named(NameOf(language)).Any();

    /// <summary>A language's rules, embedded in this assembly: read once in a process, since they are many and what is made of them never changes.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it and the rule.</exception>
    public static SafetyScreen Load(string language) =>
        Loaded.GetOrAdd(language, code => new Lazy<SafetyScreen>(() => new SafetyScreen(DataFile.Read<SafetyFile>(NameOf(code)), NameOf(code)))).Value;

    /// <summary>What the message may disclose; null where nothing is found.</summary>
    public Disclosure? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var message = _text.Read(text);
        return message.Count == 0 ? null : _judge.Weigh(message, _rules.Find(message), text);
    }

    private static string NameOf(string language) => $"safety.{language}.json";
}
