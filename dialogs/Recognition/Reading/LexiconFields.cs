using System.Text.Json;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>The fields of an object in a language's file. They are read by hand, since a serialiser takes longer to get ready than all else at the start.</summary>
/// <param name="element">The object.</param>
/// <param name="file">The file's name, for the messages.</param>
internal sealed class LexiconFields(JsonElement element, string file)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">There is no such field.</exception>
    public JsonElement Of(string name)
    {
        _read.Add(name);
        return element.TryGetProperty(name, out var field) ? field : throw new InvalidDataException($"{file}: '{name}' is missing.");
    }

    /// <summary>An object within it.</summary>
    public LexiconFields Within(string name) => new(Of(name), file);

    public string[] List(string name) => List(Of(name));

    /// <summary>Lists by name; a name may be several, with "|" between them.</summary>
    public Dictionary<string, string[]> Lists(string name)
    {
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var entry in Of(name).EnumerateObject())
        {
            foreach (var key in entry.Name.Split('|'))
            {
                lists[key] = List(entry.Value);
            }
        }

        return lists;
    }

    /// <summary>All fields were read.</summary>
    /// <exception cref="InvalidDataException">One was not: a name that nothing knows.</exception>
    public void HaveNoOther()
    {
        foreach (var field in element.EnumerateObject())
        {
            if (!_read.Contains(field.Name))
            {
                throw new InvalidDataException($"{file}: '{field.Name}' is unknown.");
            }
        }
    }

    private static string[] List(JsonElement array)
    {
        var list = new string[array.GetArrayLength()];
        var count = 0;
        foreach (var item in array.EnumerateArray())
        {
            list[count++] = item.GetString()!;
        }

        return list;
    }
}
