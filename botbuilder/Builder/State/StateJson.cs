using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// How a bot's state becomes JSON and comes back. State is written without type names, so what is read is
/// <list type="bullet">
/// <item>the property of a state: a JsonElement, until an accessor asks for its type; then that object is kept;</item>
/// <item>a value within an <c>IDictionary&lt;string, object&gt;</c>, such as a dialog instance's state: a plain value,
/// that is null, bool, int, long or double (the first that holds it), string, List&lt;object&gt; or
/// Dictionary&lt;string, object&gt;. Ask for anything else, a date or a class, with <see cref="ConvertTo{T}"/>;</item>
/// <item>an <c>object</c> member of an activity: a JsonElement.</item>
/// </list>
/// </summary>
internal static class StateJson
{
    internal static readonly JsonSerializerOptions Options = CreateOptions();

    internal static string Write(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>
    /// The value itself where it is a <typeparamref name="T"/>, else by way of JSON; default for null.
    /// A JsonElement asked for as an object becomes a plain value.
    /// </summary>
    /// <exception cref="JsonException">The value has another shape.</exception>
    internal static T ConvertTo<T>(object value) => value switch
    {
        null => default,
        JsonElement json when typeof(T) == typeof(object) => (T)ToPlain(json),
        T same => same,
        JsonElement json => json.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    /// <summary>The properties of a JSON object, each still JSON.</summary>
    internal static IDictionary<string, object> ReadEntries(string json) =>
        ReadEntries(JsonSerializer.Deserialize<JsonElement>(json, Options));

    internal static IDictionary<string, object> ReadEntries(JsonElement json) =>
        json.EnumerateObject().ToDictionary(property => property.Name, property => (object)property.Value);

    internal static object ToPlain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(property => property.Name, property => ToPlain(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(ToPlain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => ToNumber(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object ToNumber(JsonElement json) => json switch
    {
        _ when json.TryGetInt32(out var small) => (object)small,
        _ when json.TryGetInt64(out var large) => large,
        _ => json.GetDouble(),
    };

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = SchemaJson.Resolver,
            AllowDuplicateProperties = false,
            MaxDepth = 128,
        };
        options.Converters.Add(new EntityConverter());
        options.Converters.Add(new PlainDictionaryConverter());
        options.MakeReadOnly();
        return options;
    }
}
