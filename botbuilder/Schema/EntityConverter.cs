using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Writes an entity with the properties of its own class, not only with those of <see cref="Entity"/>.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    private readonly JsonSerializerOptions _plain = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = SchemaJson.Resolver,
        AllowDuplicateProperties = false,
        MaxDepth = 128,
    };

    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Entity>(ref reader, _plain);

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), _plain);
}
