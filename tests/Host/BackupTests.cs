namespace SmartBot.Tests.Host;

/// <summary>The command that copies the SQLite database.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Copy => Path.Combine(_folder.Path, "copy.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_there_is_not_written_over()
    {
        var source = await CreateDatabaseAsync();
        await File.WriteAllTextAsync(Copy, "last week's");

        await AssertRefusedAsync(["backup", Copy, "--Storage:ConnectionString", source], Copy, "exists already");

        Assert.Equal("last week's", await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task A_copy_is_whole_and_for_its_owner_alone()
    {
        var source = await CreateDatabaseAsync();

        var (code, errors) = await SmartBotProcess.RunProgramAsync("backup", Copy, "--Storage:ConnectionString", source);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["copy.db"], Directory.GetFiles(_folder.Path, "copy*").Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
        }
    }

    [Theory]
    [InlineData("Say where the copy is to be", "backup")]
    [InlineData("Say where the copy is to be", "backup", "--Storage:Provider", "Sqlite")]
    [InlineData("pg_dump", "backup", "copy.db", "--Storage:Provider", "PostgreSql", "--Storage:ConnectionString", "Host=x;Database=x")]
    [InlineData("Storage:Provider must be", "backup", "copy.db", "--Storage:Provider", "Oracle")]
    [InlineData("could not be copied", "backup", "/no/such/folder/copy.db")]
    public Task What_cannot_be_done_is_said(string said, params string[] arguments) => AssertRefusedAsync(arguments, said);

    [Fact]
    public async Task A_database_that_is_not_there_is_not_made()
    {
        var missing = Path.Combine(_folder.Path, "missing.db");

        await AssertRefusedAsync(["backup", Copy, "--Storage:ConnectionString", $"Data Source={missing}"], missing, "could not be copied");

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static async Task AssertRefusedAsync(string[] arguments, params string[] said)
    {
        var (code, errors) = await SmartBotProcess.RunProgramAsync(arguments);

        Assert.Equal(1, code);
        Assert.All(said, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private async Task<string> CreateDatabaseAsync()
    {
        var source = $"Data Source={_folder.Path}/smartbot.db";
        using var program = await SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), "--Storage:ConnectionString", source);
        return source;
    }
}
