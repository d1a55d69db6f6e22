namespace SmartBot.Tests.Stories;

/// <summary>A conversation as text, read from a <c>.story</c> file; see <c>README.md</c> beside it for the form.</summary>
internal sealed record Story(string Title, IReadOnlyList<StoryLine> Lines)
{
    /// <summary>A line that names the rows of the source documents which the story shows.</summary>
    public const string Shows = "shows";

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stories"), "*.story").Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    /// <summary>The stories of a file: each begins with a line <c># title</c>.</summary>
    public static IEnumerable<Story> Read(string file)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Stories", file)).Select((text, index) => (text, number: index + 1));
        Story? story = null;
        foreach (var (text, number) in lines.Where(line => line.text.Trim().Length > 0))
        {
            if (text.StartsWith("# ", StringComparison.Ordinal))
            {
                if (story is not null)
                {
                    yield return story;
                }

                story = new Story(text[2..].Trim(), []);
                continue;
            }

            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var line = new StoryLine(text[..colon].Trim(), text[(colon + 1)..].Trim(), number);
            story = story! with { Lines = [.. story.Lines, line] };
        }

        yield return story!;
    }
}

/// <summary>One line: who or what (<c>user</c>, <c>bot</c>, <c>choices</c> …) and what is said.</summary>
internal sealed record StoryLine(string Who, string Text, int Number);
