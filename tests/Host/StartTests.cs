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

    [Theory]
    [InlineData("Host=127.0.0.1", "Storage:ConnectionString cannot be used", "names no host or no database")]
    [InlineData("", "Storage:ConnectionString cannot be used", "Host=db.example.org")]
    [InlineData("Data Source=smartbot.db", "Storage:ConnectionString cannot be used", "Host=db.example.org")]
    [InlineData("Host=127.0.0.1;Port=1;Database=smartbot;Username=smartbot", "\"smartbot\" on 127.0.0.1:1 cannot be used", "Set Storage:ConnectionString")]
    [InlineData("Host=nobody.invalid;Database=smartbot;Username=smartbot", "on nobody.invalid:5432 cannot be used", "Set Storage:ConnectionString")]
    public Task A_wrong_PostgreSQL_stops_the_start_and_says_what_to_do(string connectionString, params string[] said) =>
        AssertRefusedAsync(["--Storage:Provider", "PostgreSql", "--Storage:ConnectionString", connectionString], said);

    [Fact]
    public async Task A_PostgreSQL_database_that_does_not_exist_stops_the_start_and_says_what_to_do()
    {
        var server = await PostgresServer.SharedAsync();

        await AssertRefusedAsync(
            ["--Storage:Provider", "PostgreSql", "--Storage:ConnectionString", server.ConnectionString("nowhere")],
            ["\"nowhere\"", "cannot be used", "Set Storage:ConnectionString to a database that exists"]);
    }

    [Fact]
    public async Task A_PostgreSQL_database_in_which_no_table_may_be_made_stops_the_start_and_says_what_to_do()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE ROLE \"reader_" + database.Name + "\" LOGIN");

        await AssertRefusedAsync(
            ["--Storage:Provider", "PostgreSql", "--Storage:ConnectionString", database.ConnectionString.Replace("Username=smartbot", $"Username=reader_{database.Name}", StringComparison.Ordinal)],
            ["cannot be used", "its user may create tables in"]);
    }

    [Fact]
    public Task A_programme_that_is_not_there_stops_the_start_and_says_what_to_do() =>
        AssertRefusedAsync(["--Assistant:Programme", "yoga"], ["There is no programme \"yoga\"", "smart, parenting, therapy, family-plan"]);

    [Theory]
    [InlineData("Oracle", "Storage:Provider must be Sqlite, PostgreSql or Cosmos")]
#if !COSMOS
    [InlineData("Cosmos", "-p:Cosmos=true")]
#endif
    public Task A_provider_that_is_not_there_stops_the_start_and_says_what_to_do(string provider, string said) =>
        AssertRefusedAsync(["--Storage:Provider", provider], [said]);

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

    private static async Task AssertRefusedAsync(string[] arguments, string[] said)
    {
        var (code, errors) = await SmartBotProcess.RunToEndAsync(arguments);

        Assert.Equal(1, code);
        Assert.All(said, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
