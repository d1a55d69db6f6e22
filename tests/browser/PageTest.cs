using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Goals;
using SmartBot.Protection;

namespace SmartBot.Tests.Browser;

/// <summary>What each browser test has: a host of its own, and people who visit it. Ends with a look at the faults.</summary>
[Collection(BrowserCollection.Name)]
public abstract class PageTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<Visit> _visits = [];

    protected SmartBotProcess Host { get; } = new();

    public Task InitializeAsync() => Host.StartAsync();

    public async Task DisposeAsync()
    {
        var faults = _visits.SelectMany(visit => visit.Faults).ToList();
        foreach (var visit in _visits)
        {
            await visit.DisposeAsync();
        }

        await Host.DisposeAsync();
        Assert.Empty(faults);
    }

    /// <summary>A new person with the page before them, who has agreed that what they say is kept, and the first question on it.</summary>
    protected async Task<Visit> OpenAsync(Screen? screen = null)
    {
        var visit = await BeginAsync(screen);
        await visit.OpenAsync();
        await visit.AgreeAsync();
        return visit;
    }

    /// <summary>A new person with the first message before them, and the test in the assistant's place from then on.</summary>
    protected async Task<Visit> OpenWithStandInAsync(Screen? screen = null)
    {
        var visit = await BeginAsync(screen);
        await visit.StandInAsync();
        await visit.OpenAsync();
        return visit;
    }

    /// <summary>The one goal that is stored.</summary>
    private protected async Task<Goal> StoredGoalAsync()
    {
        using var provider = new SqliteProvider(new SqliteConnectionStringBuilder($"Data Source={Host.DatabaseFile}"), NullLoggerFactory.Instance);
        await using var context = provider.CreateContext();
        var row = await context.Goals.SingleAsync();
        return (await new EfGoalStore(DataOf(provider)).FindAsync(row.OwnerId, row.Id, default))!;
    }

    /// <summary>The host's database, for one who has its keys.</summary>
    private protected Database DataOf(StorageProvider provider) => new(provider, new DataKeys(new MasterKeys(new ProtectionOptions { KeyFolder = Host.Keys })));

    /// <summary>A new person with an empty tab.</summary>
    protected async Task<Visit> BeginAsync(Screen? screen = null)
    {
        var visit = await Visit.BeginAsync(chromium, Host.Address, screen ?? Screen.Desk);
        _visits.Add(visit);
        return visit;
    }
}
