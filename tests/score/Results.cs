using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Score;

/// <summary>Writes one line a case, for other scorers.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(string path, IEnumerable<AnswerScore.Scored> scored) => Write(path, scored.Select(one => new
    {
        id = one.Case.Id,
        result = new
        {
            outcome = one.Outcome,
            deadline = one.Deadline,
            timex = one.Understood.Timex,
            count = one.Count?.ToString(CultureInfo.InvariantCulture),
        },
    }));

    public static void Write(string path, IEnumerable<(DateCase Case, IReadOnlyList<Entity> Found)> scored) => Write(path, scored.Select(one => new
    {
        id = one.Case.Id,
        result = one.Found.Select(entity => new
        {
            entity.Text,
            TypeName = entity.Type,
            Resolution = new { values = entity.Values.Select(value => new { timex = value.Timex, type = entity.Type, value = value.Value, start = value.Start, end = value.End }) },
        }),
    }));

    private static void Write<T>(string path, IEnumerable<T> lines) =>
        File.WriteAllLines(path, lines.Select(line => JsonSerializer.Serialize(line, Plain)));
}
