namespace SmartBot.Dialogs.Text;

/// <summary>Every sentence the assistant says outside of a programme, by id, in one language.</summary>
public sealed class Phrasebook
{
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly string _name;

    private Phrasebook(string name, IReadOnlyDictionary<string, string> texts)
    {
        _name = name;
        _texts = texts;
    }

    /// <summary>All ids, for checks over every sentence.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _texts;

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static Phrasebook Load(string language)
    {
        var name = $"texts.{language}.json";
        return new Phrasebook(name, DataFile.Read<Dictionary<string, string>>(name));
    }

    public bool Has(string id) => _texts.ContainsKey(id);

    /// <summary>The sentence of that id, with its values.</summary>
    /// <exception cref="KeyNotFoundException">There is no such sentence, or a value is missing; the message names it.</exception>
    public string Say(string id, params IEnumerable<(string Name, string Value)> values) =>
        _texts.TryGetValue(id, out var text)
            ? Template.Fill(text, values)
            : throw new KeyNotFoundException($"{_name}: there is no sentence '{id}'.");
}
