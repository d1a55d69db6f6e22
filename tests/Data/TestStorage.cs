using SmartBot.Tests.Host;

namespace SmartBot.Tests.Data;

/// <summary>A kind of database that the store suites run on.</summary>
/// <param name="CreateAsync">Makes an empty database, to be disposed of after the test, and the host's settings for it.</param>
internal sealed record TestStorage(Func<Task<(IAsyncDisposable? Database, (string Name, string Value)[] Settings)>> CreateAsync)
{
    /// <summary>A file in the host's own temporary folder.</summary>
    public static readonly TestStorage Sqlite = new(() => Task.FromResult<(IAsyncDisposable?, (string, string)[])>((null, [])));

    /// <summary>A database of the run's PostgreSQL.</summary>
    public static readonly TestStorage PostgreSql = new(async () =>
    {
        var database = await PostgresDatabase.CreateAsync();
        return (database, database.Settings);
    });

#if COSMOS
    /// <summary>A database of its own in the account, or the emulator, that <c>SMARTBOT_TEST_COSMOS</c> holds the connection string of.</summary>
    public static readonly TestStorage Cosmos = new(() =>
    {
        var account = Environment.GetEnvironmentVariable("SMARTBOT_TEST_COSMOS");
        Skip.If(string.IsNullOrEmpty(account), "SMARTBOT_TEST_COSMOS holds no connection string of a Cosmos account.");
        (string, string)[] settings =
            [("Storage:Provider", "Cosmos"), ("Storage:ConnectionString", $"{account};Database=smartbot-test-{Guid.NewGuid():N}")];
        return Task.FromResult<(IAsyncDisposable?, (string, string)[])>((null, settings));
    });
#endif
}
