using System.Text.Json;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Score;

/// <summary>One line of a file of labelled messages. What came before a message is not read: a disclosure may come anywhere.</summary>
internal sealed record SafetyCase
{
    public const string None = "none";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string Category { get; init; }

    public required string Tier { get; init; }

    public string? Rationale { get; init; }

    public bool IsRisk => Tier != None;

    /// <exception cref="InvalidDataException">A line is no case; the message names the file and the line.</exception>
    public static IReadOnlyList<SafetyCase> Read(string file) =>
        [.. File.ReadLines(file).Select((line, index) => (Line: line, Number: index + 1)).Where(pair => pair.Line.Length > 0).Select(pair => Parse(pair.Line, $"{file}:{pair.Number}"))];

    public static string Name<T>(T value)
        where T : struct, Enum => JsonSerializer.Serialize(value).Trim('"');

    /// <summary>The value of that name; null where it is <see cref="None"/>.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum => name == None ? null : JsonSerializer.Deserialize<T>($"\"{name}\"");

    private static SafetyCase Parse(string line, string place)
    {
        try
        {
            var one = JsonSerializer.Deserialize<SafetyCase>(line, Web);
            return one is { Id: not null, Text: not null } && IsTier(one.Tier) && IsCategory(one.Category) && one.IsRisk == (one.Category != None)
                ? one
                : throw new InvalidDataException($"{place}: no case.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }

    private static bool IsTier(string tier) => tier == None || Enum.GetValues<RiskTier>().Any(one => Name(one) == tier);

    private static bool IsCategory(string category) => category == None || Enum.GetValues<RiskCategory>().Any(one => Name(one) == category);
}
