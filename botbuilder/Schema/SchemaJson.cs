using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// How activities are read and written: camelCase, nulls left out, names read in any case, a key given twice
/// refused. Any object may stand in an <c>object</c> member; read back it is a JsonElement.
/// Read what comes from outside with <see cref="Read{T}"/> or <see cref="ReadAsync{T}"/>: these allow 64 levels, which
/// leaves room to write it within something else, and mend half surrogates, which else throw when looked at.
/// </summary>
internal static class SchemaJson
{
    /// <summary>The contracts of the schema types (nulls always left out), then reflection for all others.</summary>
    internal static readonly IJsonTypeInfoResolver Resolver = JsonTypeInfoResolver.Combine(
        SchemaJsonContext.Default.WithAddedModifier(LeaveOutNulls),
        new DefaultJsonTypeInfoResolver());

    internal static readonly JsonSerializerOptions Options = CreateOptions(maxDepth: 128);

    private static readonly JsonSerializerOptions FromOutside = CreateOptions(maxDepth: 64);

    /// <exception cref="JsonException">It is not JSON, not UTF-8, too deep, has a key twice or another shape.</exception>
    internal static T Read<T>(byte[] json) => JsonSerializer.Deserialize<T>(JsonRepair.MendSurrogates(json), FromOutside);

    /// <exception cref="JsonException">As for <see cref="Read{T}"/>.</exception>
    internal static async Task<T> ReadAsync<T>(Stream json, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await json.CopyToAsync(copy, cancellationToken);
        return Read<T>(copy.ToArray());
    }

    /// <summary>The value itself where it is a <typeparamref name="T"/>, else by way of JSON; default for null.</summary>
    /// <exception cref="JsonException">The value has another shape.</exception>
    internal static T ConvertTo<T>(object value) => value switch
    {
        null => default,
        T same => same,
        JsonElement json => json.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    internal static Activity Copy(Activity activity) =>
        JsonSerializer.SerializeToElement(activity, Options).Deserialize<Activity>(Options);

    private static JsonSerializerOptions CreateOptions(int maxDepth)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = Resolver,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowDuplicateProperties = false,
            MaxDepth = maxDepth,
        };
        options.Converters.Add(new EntityConverter());
        options.MakeReadOnly();
        return options;
    }

    // Also where other options keep nulls: an activity within a bot's state would be forty nulls long.
    private static void LeaveOutNulls(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => !property.IsExtensionData))
        {
            property.ShouldSerialize = static (_, value) => value is not null;
        }
    }
}
