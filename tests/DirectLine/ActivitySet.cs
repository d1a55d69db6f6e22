using System.Text.Json;

namespace SmartBot.Tests.DirectLine;

/// <summary>What one answer or frame brought.</summary>
internal sealed record ActivitySet(IReadOnlyList<JsonElement> Activities, string Watermark)
{
    public IEnumerable<string?> Texts => Activities.Select(TextOf);

    public static ActivitySet Of(JsonElement json) =>
        new([.. json.GetProperty("activities").EnumerateArray()], json.GetProperty("watermark").GetString()!);

    public static string? TextOf(JsonElement activity) =>
        activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    public static string IdOf(JsonElement activity) => activity.GetProperty("id").GetString()!;
}
