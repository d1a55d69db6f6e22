using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Text;

/// <summary>Reads the words and scripts that ship inside this assembly.</summary>
internal static class DataFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All data files whose name begins so, by name.</summary>
    public static IEnumerable<string> Named(string prefix) =>
        typeof(DataFile).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The file is missing or does not have the form; the message names it and the place.</exception>
    public static T Read<T>(string name)
    {
        using var file = Open(name);
        return Parse<T>(file, name);
    }

    /// <exception cref="InvalidDataException">The file is missing; the message names it.</exception>
    public static Stream Open(string name) => typeof(DataFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"There is no data file '{name}'.");

    public static T Parse<T>(Stream json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"{name}: is empty.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{name}: {error.Message}", error);
        }
    }
}
