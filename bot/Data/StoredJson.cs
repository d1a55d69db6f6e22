using System.Linq.Expressions;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>
/// The JSON of a goal or a person, as it is stored. It writes every property that can be set, by whatever way, and reads
/// into private setters and lists, so that the domain needs nothing for it; what is worked out is left out.
/// </summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OpenUp } },
        Converters = { new JsonStringEnumConverter(), new UtcMillisecondsJson(), new RhythmJson() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // SQLite had decimals as text in the JSON of earlier versions.
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectNullableAnnotations = true,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="CorruptStateException">It is not the JSON of a <typeparamref name="T"/>.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("It is null.");
        }
        catch (Exception failure) when (failure is JsonException or FormatException or ArgumentException)
        {
            throw new CorruptStateException(failure);
        }
    }

    private static void OpenUp(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.Assembly != typeof(Goal).Assembly)
        {
            return;
        }

        if (info.Type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []) is { } hidden)
        {
            info.CreateObject = Expression.Lambda<Func<object>>(Expression.New(hidden)).Compile();
        }

        foreach (var property in info.Properties.ToList())
        {
            // Whoever saves sets the version, which has a column of its own.
            property.Set = property.Name == nameof(Goal.ETag) ? null : property.Set ?? SetterOf(info.Type, property);
            if (property.Set is null)
            {
                info.Properties.Remove(property);
            }
        }
    }

    private static Action<object, object?>? SetterOf(Type type, JsonPropertyInfo property)
    {
        var (owner, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        Action<object, object?> Compiled(Expression body) => Expression.Lambda<Action<object, object?>>(body, owner, value).Compile();
        if ((property.AttributeProvider as PropertyInfo)?.GetSetMethod(nonPublic: true) is { } setter)
        {
            return Compiled(Expression.Call(Expression.Convert(owner, type), setter, Expression.Convert(value, property.PropertyType)));
        }

        var list = type.GetField("_" + JsonNamingPolicy.CamelCase.ConvertName(property.Name), BindingFlags.Instance | BindingFlags.NonPublic);
        if (list?.FieldType.IsAssignableTo(property.PropertyType) != true)
        {
            return null;
        }

        // A goal from before there were steps has none.
        property.IsSetNullable = true;
        var fill = typeof(StoredJson).GetMethod(nameof(Fill), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(list.FieldType.GenericTypeArguments);
        return Compiled(Expression.Call(fill, Expression.Field(Expression.Convert(owner, type), list), Expression.Convert(value, property.PropertyType)));
    }

    private static void Fill<T>(List<T> list, IEnumerable<T>? items) =>
        list.AddRange((items ?? []).Select(item => item ?? throw new JsonException("A list holds null.")));

    /// <summary>As <see cref="UtcMilliseconds"/> has it in a column.</summary>
    private sealed class UtcMillisecondsJson : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
    }

    private sealed class RhythmJson : JsonConverter<Rhythm>
    {
        public override Rhythm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Rhythm.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Rhythm value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
