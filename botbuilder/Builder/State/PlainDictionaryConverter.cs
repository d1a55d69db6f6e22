using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Reads a dictionary of objects into plain values instead of JsonElements.</summary>
internal sealed class PlainDictionaryConverter : JsonConverter<IDictionary<string, object>>
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(IDictionary<string, object>) || typeToConvert == typeof(Dictionary<string, object>);

    public override IDictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(ref reader, options);
        return StateJson.ToPlain(json) as IDictionary<string, object>
            ?? throw new JsonException($"An object was expected, not {json.ValueKind}.");
    }

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, item) in value)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, item, item?.GetType() ?? typeof(object), options);
        }

        writer.WriteEndObject();
    }
}
