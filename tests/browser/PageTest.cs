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

    /// <summary>A new person with the page before them and the first message on it.</summary>
    protected async Task<Visit> OpenAsync(Screen? screen = null)
    {
        var visit = await BeginAsync(screen);
        await visit.OpenAsync();
        return visit;
    }

    /// <summary>The same, with the test in the assistant's place from then on.</summary>
    protected async Task<Visit> OpenWithStandInAsync(Screen? screen = null)
    {
        var visit = await BeginAsync(screen);
        await visit.StandInAsync();
        await visit.OpenAsync();
        return visit;
    }

    /// <summary>A new person with an empty tab.</summary>
    protected async Task<Visit> BeginAsync(Screen? screen = null)
    {
        var visit = await Visit.BeginAsync(chromium, Host.Address, screen ?? Screen.Desk);
        _visits.Add(visit);
        return visit;
    }
}
