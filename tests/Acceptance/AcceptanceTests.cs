using System.Reflection;
using System.Text;
using SmartBot.Tests.Stories;

namespace SmartBot.Tests.Acceptance;

/// <summary>
/// Holds the table of what the source documents ask to the tests: each row of <c>rows.txt</c> has a test or a story that
/// shows it, and <c>tests/Acceptance.md</c> is as these say.
/// </summary>
public sealed class AcceptanceTests
{
    // Set to write the table anew.
    private const string Writing = "WRITE_ACCEPTANCE";

    [Fact]
    public void Every_row_is_shown_by_a_test()
    {
        var shown = Shown();
        var bare = Rows().Where(row => !shown.Contains(row.Id)).Select(row => $"{row.Id} {row.Text}");
        Assert.True(!bare.Any(), $"Nothing shows these rows:\n{string.Join('\n', bare)}");
    }

    [Fact]
    public void No_test_shows_a_row_that_is_not_there() =>
        Assert.Empty(Shown().Select(row => row.Key).Except(Rows().Select(row => row.Id)));

    [Fact]
    public async Task Table_is_as_the_tests_say()
    {
        var file = Path.Combine(Repository(), "tests", "Acceptance.md");
        var table = Table();
        if (Environment.GetEnvironmentVariable(Writing) is not null)
        {
            await File.WriteAllTextAsync(file, table);
        }

        Assert.True(
            table == (File.Exists(file) ? await File.ReadAllTextAsync(file) : ""),
            $"tests/Acceptance.md is not what the tests say: run this test with {Writing}=1.");
    }

    private static string Table()
    {
        var shown = Shown();
        var table = new StringBuilder("# What the source documents ask, and what shows it\n\n")
            .Append("Made from the tests' attributes and the stories' `shows:` lines; a test fails where a row has none.\n\n")
            .Append("| row | what | shown by |\n|---|---|---|\n");
        foreach (var (id, text) in Rows())
        {
            table.Append("| ").Append(id).Append(" | ").Append(text).Append(" | ").AppendJoin("; ", shown[id].Order(StringComparer.Ordinal)).Append(" |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<(string Id, string Text)> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Acceptance", "rows.txt")).Where(line => line.Length > 0)
            .Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1]));

    private static ILookup<string, string> Shown() => ByTests().Concat(ByStories()).ToLookup(shown => shown.Row, shown => shown.By);

    private static IEnumerable<(string Row, string By)> ByTests() =>
        from type in typeof(AcceptanceTests).Assembly.GetTypes()
        from member in type.GetMethods().Cast<MemberInfo>().Append(type)
        from shows in member.GetCustomAttributes<AcceptanceAttribute>(inherit: false)
        from row in shows.Rows
        select (row, member is Type ? $"`{type.Name}`" : $"`{type.Name}.{member.Name}`");

    private static IEnumerable<(string Row, string By)> ByStories() =>
        from file in Story.Files()
        from story in Story.Read(file)
        from line in story.Lines
        where line.Who == Story.Shows
        from row in line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (row, $"{file}: {story.Title}");

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SmartBot.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
