using Microsoft.Data.Sqlite;

namespace SmartBot.Tests.Host;

/// <summary>Starting the built program itself, as an operator would.</summary>
public class StartTests
{
    [Theory]
    [InlineData("Data Source=x.db;Colour=red", "Storage:ConnectionString cannot be used", "colour")]
    [InlineData("nonsense", "Storage:ConnectionString cannot be used", "Data Source=")]
    [InlineData("Data Source=:memory:", "Storage:ConnectionString cannot be used", "memory")]
    public Task A_wrong_connection_string_stops_the_start_and_says_what_to_do(string connectionString, params string[] said) =>
        AssertRefusedAsync(["--Storage:ConnectionString", connectionString], said);

    [Fact]
    public async Task A_folder_that_cannot_be_made_stops_the_start_and_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        await AssertRefusedAsync(
            ["--Storage:ConnectionString", $"Data Source={file}/smartbot.db"], [$"{file}/smartbot.db", "Set Storage:ConnectionString"]);
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_start_and_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "letter.txt");
        var letter = string.Concat(Enumerable.Repeat("Dear Sam, ", 200));
        await File.WriteAllTextAsync(file, letter);

        await AssertRefusedAsync(["--Storage:ConnectionString", $"Data Source={file}"], [file, "Set Storage:ConnectionString"]);

        Assert.Equal(letter, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_short_secret_stops_the_start_and_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        await AssertRefusedAsync(
            ["--DirectLine:Secret", "short", "--Storage:ConnectionString", $"Data Source={folder.Path}/smartbot.db"],
            ["DirectLine:Secret must have at least 32 characters"]);
    }

    [Fact]
    public async Task A_rehearsal_before_the_start_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var database = $"Data Source={folder.Path}/smartbot.db";
        using var server = await SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), "--Storage:ConnectionString", database);
        using var page = await server.Http.GetAsync(new Uri("/", UriKind.Relative));

        Assert.True(page.IsSuccessStatusCode);
        Assert.DoesNotContain(server.Said, line => line.Contains("rehearsal", StringComparison.OrdinalIgnoreCase));
        Assert.Single(server.Said, line => line.Contains("Now listening", StringComparison.Ordinal));
        await using var connection = new SqliteConnection(database + ";Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Conversations";
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    private static async Task AssertRefusedAsync(string[] arguments, string[] said)
    {
        var (code, errors) = await SmartBotProcess.RunToEndAsync(arguments);

        Assert.Equal(1, code);
        Assert.All(said, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
