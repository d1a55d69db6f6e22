using System.Text.Json;
using SmartBot.Dialogs.Critique;

namespace SmartBot.Score;

/// <summary>One line of a file of labelled goals. What a file does not label is null.</summary>
internal sealed record GoalCase
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }

    public required string Text { get; init; }

    public required int Specific { get; init; }

    public required int Measurable { get; init; }

    public int? Timebound { get; init; }

    public IReadOnlyList<GoalError>? Errors { get; init; }

    public ExpectedMeasure? Measure { get; init; }

    /// <exception cref="InvalidDataException">A line is no case; the message names the file and the line.</exception>
    public static IReadOnlyList<GoalCase> Read(string file) =>
        [.. File.ReadLines(file).Select((line, index) => (Line: line, Number: index + 1)).Where(pair => pair.Line.Length > 0).Select(pair => Parse(pair.Line, $"{file}:{pair.Number}"))];

    private static GoalCase Parse(string line, string place)
    {
        try
        {
            var one = JsonSerializer.Deserialize<GoalCase>(line, Web);
            return one is { Text: not null, Id: not null } ? one : throw new InvalidDataException($"{place}: no case.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }
}

/// <summary>The measure that is right: a number, "all" or a clock time.</summary>
internal sealed record ExpectedMeasure(JsonElement Value, string? Unit, string? Per)
{
    public string Text => Value.ValueKind == JsonValueKind.Number ? Value.GetDecimal().ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) : Value.ToString();
}
