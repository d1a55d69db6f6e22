using Microsoft.Extensions.Logging.Abstractions;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.CheckIns;

/// <summary>An empty database that no host serves until the test starts one.</summary>
internal sealed class BareStorage : IAsyncDisposable
{
    private readonly PostgresDatabase? _server;
    private readonly TemporaryFolder _folder = new();
    private readonly StorageProvider _provider;

    private BareStorage(PostgresDatabase? server)
    {
        _server = server;
        var connection = server?.ConnectionString ?? $"Data Source={_folder.Path}/smartbot.db";
        _provider = server is null
            ? new SqliteProvider(StorageConnection.Sqlite(connection), NullLoggerFactory.Instance)
            : new PostgreSqlProvider(StorageConnection.PostgreSql(connection), NullLoggerFactory.Instance);
        Database = new Database(_provider, TestKeys.Open());
        Arguments = ["--Storage:Provider", _provider.Name, "--Storage:ConnectionString", connection];
    }

    public Database Database { get; }

    /// <summary>The program's arguments for this database.</summary>
    public string[] Arguments { get; }

    public static async Task<BareStorage> CreateAsync(string provider)
    {
        var storage = new BareStorage(provider == StorageOptions.Sqlite ? null : await PostgresDatabase.CreateAsync());
        await storage._provider.PrepareAsync((_, _) => Task.CompletedTask, default);
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        (_provider as IDisposable)?.Dispose();
        _folder.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
