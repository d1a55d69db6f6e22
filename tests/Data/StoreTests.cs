using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>The host's settings for its database; none where it is the usual file.</summary>
    private protected IReadOnlyList<(string Name, string Value)> StorageSettings { get; private set; } = [];

    public async Task InitializeAsync()
    {
        (_database, var settings) = await _storage.CreateAsync();
        StorageSettings = settings;
        Host = TestHost.Start(
            services =>
            {
                services.AddSingleton<IBot>(new EchoBot());
                Change(services);
            },
            settings);
    }

    /// <summary>What a suite has otherwise in its host.</summary>
    private protected virtual void Change(IServiceCollection services)
    {
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
