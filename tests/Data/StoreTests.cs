using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Data;

/// <summary>
/// What the stores promise, whatever database is under them. Each suite stands in an abstract class with one subclass
/// for each database (<see cref="TestStorage"/>).
/// </summary>
public abstract class StoreTests : IAsyncLifetime
{
    private readonly TestStorage _storage;
    private IAsyncDisposable? _database;

    private protected StoreTests(TestStorage storage) => _storage = storage;

    private protected TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (_database, var settings) = await _storage.CreateAsync();
        Host = EchoHost.Start(settings);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
