using System.Globalization;
using System.Text.Json;

namespace SmartBot.Score;

/// <summary>One line of a date file, in either of its formats.</summary>
internal sealed record DateCase
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Reference { get; init; }

    public required string Kind { get; init; }

    public required string Culture { get; init; }

    public string Level { get; init; } = "";

    public string Src { get; init; } = "";

    public IReadOnlyList<ExpectedValue> Expected { get; init; } = [];

    /// <summary>deadline, frequency or duration; null in a specification file.</summary>
    public string? Question { get; init; }

    public string Outcome { get; init; } = "";

    public string? Timex { get; init; }

    public string? Deadline { get; init; }

    public decimal? Count { get; init; }

    public IReadOnlyList<string> Accept { get; init; } = [];

    [System.Text.Json.Serialization.JsonPropertyName("ask_ok")]
    public bool AskOk { get; init; }

    public DateTime Now => Reference is null ? new DateTime(2016, 11, 7) : DateTime.Parse(Reference, CultureInfo.InvariantCulture);

    /// <exception cref="InvalidDataException">A line is no case.</exception>
    public static IReadOnlyList<DateCase> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select((line, number) => Parse(line)
            ?? throw new InvalidDataException($"{file}:{number + 1}: no case."))];

    private static DateCase? Parse(string line) => JsonSerializer.Deserialize<DateCase>(line, Web);
}

/// <summary>One expected reading of a phrase; those of one phrase share <see cref="Entity"/>.</summary>
internal sealed record ExpectedValue(
    int Entity, string Text, string? Timex, string Type, string? Value, string? Start, string? End, bool Future);
