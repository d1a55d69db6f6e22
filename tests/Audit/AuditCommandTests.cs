using SmartBot.Tests.Host;

namespace SmartBot.Tests.Audit;

/// <summary>The command that looks at the audit, as an operator runs it.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_database_has_an_audit_in_order()
    {
        var source = $"Data Source={_folder.Path}/smartbot.db";
        using (await SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), "--Storage:ConnectionString", source))
        {
            var (code, errors) = await SmartBotProcess.RunProgramAsync("audit", "verify", "--Storage:ConnectionString", source);

            Assert.Equal((0, ""), (code, errors));
        }
    }

    [Theory]
    [InlineData("Say what to do with the audit", "audit")]
    [InlineData("Say what to do with the audit", "audit", "repair")]
    [InlineData("Say what to do with the audit", "audit", "verify", "--expect")]
    [InlineData("Storage:Provider must be", "audit", "verify", "--Storage:Provider", "Oracle")]
    [InlineData("could not be read", "audit", "verify", "--Storage:ConnectionString", "Data Source=/no/such/folder/smartbot.db")]
    [InlineData("could not be read", "audit", "verify", "--Storage:Provider", "PostgreSql", "--Storage:ConnectionString", "Host=127.0.0.1;Port=9;Database=x")]
    public async Task What_cannot_be_done_is_said(string said, params string[] arguments)
    {
        var (code, errors) = await SmartBotProcess.RunProgramAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_not_made()
    {
        var (code, _) = await SmartBotProcess.RunProgramAsync("audit", "verify", "--Storage:ConnectionString", $"Data Source={_folder.Path}/missing.db");

        Assert.Equal(1, code);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }
}
