using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmartBot.Dialogs.Text;

namespace SmartBot.Takeaway;

/// <summary>Every word of the pages and files to take away in one language, read from <c>words.LANGUAGE.json</c>.</summary>
/// <param name="Language">An ISO 639 code, such as <c>en</c>.</param>
/// <param name="Culture">How days are written, such as <c>en-GB</c>.</param>
/// <param name="Texts">The words, by id.</param>
internal sealed partial record TakeawayWords(string Language, string Culture, IReadOnlyDictionary<string, string> Texts)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false };

    /// <summary>The words of all languages that have a file, by language.</summary>
    /// <exception cref="InvalidOperationException">A file is no such file; the start stops.</exception>
    public static IReadOnlyDictionary<string, TakeawayWords> LoadAll() =>
        typeof(TakeawayWords).Assembly.GetManifestResourceNames()
            .Select(name => FileName().Match(name))
            .Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => Load(match.Value, match.Groups[1].Value));

    /// <exception cref="KeyNotFoundException">There are no such words, or a value is missing; the message names it.</exception>
    public string Say(string id, params IEnumerable<(string Name, string Value)> values) =>
        Texts.TryGetValue(id, out var text)
            ? Template.Fill(text, values)
            : throw new KeyNotFoundException($"SmartBot.Takeaway.words.{Language}.json: there are no words '{id}'.");

    /// <summary>A day and time, in UTC: a page in a browser is told no time zone.</summary>
    public string Moment(DateTimeOffset instant) => string.Create(CultureInfo.GetCultureInfo(Culture), $"{instant.UtcDateTime:d MMMM yyyy, HH:mm} UTC");

    private static TakeawayWords Load(string name, string language)
    {
        using var stream = typeof(TakeawayWords).Assembly.GetManifestResourceStream(name)!;
        var words = JsonSerializer.Deserialize<TakeawayWords>(stream, Web);
        if (words is not { Culture.Length: > 0, Texts.Count: > 0 })
        {
            throw new InvalidOperationException($"The words are empty: {name}");
        }

        CultureInfo.GetCultureInfo(words.Culture, predefinedOnly: true);
        return words with { Language = language };
    }

    [GeneratedRegex(@"^SmartBot\.Takeaway\.words\.([a-z]+)\.json$")]
    private static partial Regex FileName();
}
