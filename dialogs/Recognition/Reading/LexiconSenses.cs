using System.Text.Json;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Puts the groups of a language's file together, word by word.</summary>
/// <param name="fields">The file.</param>
internal sealed class LexiconSenses(LexiconFields fields)
{
    private readonly Dictionary<string, Sense> _senses = new(2048, StringComparer.Ordinal);

    /// <summary>What each word can mean. A word that begins a phrase of several is marked as one that opens.</summary>
    public Dictionary<string, Sense> All()
    {
        Group("numbers", Role.Number);
        Group("ordinals", Role.Ordinal);
        Group("fractions", Role.Fraction);
        Group("months", Role.Month);
        Group("weekdays", Role.Weekday);
        Group("units", Role.Unit);
        Group("rates", Role.Rate);
        Group("once", Role.Once);
        Group("few", Role.Few);
        Group("near", Role.Near);
        Group("holidays", Role.Holiday);
        Group("seasons", Role.Season);
        Group("dayParts", Role.DayPart);
        foreach (var role in fields.Of("roles").EnumerateObject())
        {
            foreach (var word in role.Value.EnumerateArray())
            {
                Add(word.GetString()!, Enum.Parse<Role>(role.Name), default);
            }
        }

        foreach (var word in fields.List("notTypos"))
        {
            _senses.TryAdd(word, new Sense());
        }

        return _senses;
    }

    private void Group(string name, Role role)
    {
        foreach (var entry in fields.Of(name).EnumerateObject())
        {
            foreach (var word in entry.Name.Split('|'))
            {
                Add(word, role, entry.Value);
            }
        }
    }

    private void Add(string word, Role role, JsonElement value)
    {
        var sense = With(_senses.GetValueOrDefault(word, Sense.None), role, value);
        _senses[word] = sense with { Roles = sense.Roles | role };
        var first = word.IndexOf(' ', StringComparison.Ordinal);
        first = first < 0 && word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal) ? word.Length - 2 : first;
        if (first > 0)
        {
            var opening = word[..first].Split('\'')[0];
            sense = _senses.GetValueOrDefault(opening, Sense.None);
            _senses[opening] = sense with { Roles = sense.Roles | Role.Opens };
        }
    }

    private static Sense With(Sense sense, Role role, JsonElement value) => role switch
    {
        Role.Number or Role.Fraction or Role.Once or Role.Few => sense with { Number = value.GetDouble() },
        Role.Ordinal => sense with { Ordinal = value.GetInt32() },
        Role.Month => sense with { Month = value.GetInt32() },
        Role.Weekday => sense with { Weekday = value.GetInt32() },
        Role.Near => sense with { Offset = value.GetInt32() },
        Role.Unit or Role.Rate => sense with { Amount = Amount.Parse(value.GetString()!) },
        Role.Holiday or Role.Season or Role.DayPart => sense with { Code = value.GetString()! },
        _ => sense,
    };
}
