using System.Text.Json;

namespace SmartBot.Chat;

/// <summary>Every word of the chat page in one language, read from <c>words.LANGUAGE.json</c>.</summary>
internal sealed record PageWords(
    string Language,
    IReadOnlyDictionary<string, string> Page,
    PageCommands Commands,
    JsonElement Script)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <exception cref="InvalidOperationException">The file is missing or is no such file; the start stops.</exception>
    public static PageWords Load(string language)
    {
        var name = $"SmartBot.Chat.words.{language}.json";
        using var stream = typeof(PageWords).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The page's words are missing: {name}");
        var words = JsonSerializer.Deserialize<PageWords>(stream, Web)
            ?? throw new InvalidOperationException($"The page's words are empty: {name}");
        return words with { Language = language };
    }
}

/// <summary>What the header's buttons say in the person's name.</summary>
internal sealed record PageCommands(string MyGoals, string HelpNow, IReadOnlyList<PageCommand> More);

/// <summary>One line of the menu: what it shows, and what it says in the chat.</summary>
internal sealed record PageCommand(string Label, string Say);
