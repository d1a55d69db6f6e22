using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata on an activity. Its type says which further properties it has.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null) => Type = type;

    public string Type { get; set; }

    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement> Unknown { get; set; }

    /// <summary>The entity's properties as a <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">The properties have another shape.</exception>
    public T GetAs<T>() => JsonSerializer.SerializeToElement(this, GetType(), SchemaJson.Options).Deserialize<T>(SchemaJson.Options);

    /// <summary>Takes over the type and all the properties of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JsonSerializer.SerializeToElement(obj, SchemaJson.Options).Deserialize<Entity>(SchemaJson.Options);
        Type = copy?.Type;
        Unknown = copy?.Unknown;
    }
}
