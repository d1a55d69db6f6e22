using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SmartBot.Tests.Host;

/// <summary>The real host on a port of its own, over a real database file. It can be stopped and started again on the same data.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly Action<IServiceCollection>? _services;
    private readonly Dictionary<string, string> _settings;
    private WebApplicationFactory<GoalBot> _factory = null!;
    private string _url = "http://127.0.0.1:0";

    private TestHost(Action<IServiceCollection>? services, Dictionary<string, string> settings)
    {
        _services = services;
        _settings = settings;
        Run();
    }

    /// <summary>The folder of the database, gone with the host.</summary>
    public TemporaryFolder Data { get; } = new();

    public Uri Address => _factory.ClientOptions.BaseAddress;

    public IServiceProvider Services => _factory.Services;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>Starts a host.</summary>
    /// <param name="services">What a test puts in the place of the product's services, such as a bot or a clock.</param>
    /// <param name="settings">Configuration, such as <c>DirectLine:Secret</c>. People may speak fast, unless it says otherwise.</param>
    public static TestHost Start(Action<IServiceCollection>? services = null, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string> { ["DirectLine:Burst"] = "1000", ["DirectLine:MessagesPerSecond"] = "1000", ["RequestRate:PerMinute"] = "100000" };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return new TestHost(services, all);
    }

    /// <summary>Stops the host as an operator would, and starts another one at the same address on the same data.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Run();
    }

    public async Task StopAsync()
    {
        Http.Dispose();
        await _factory.DisposeAsync();
    }

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Data.Dispose();
    }

    private void Run()
    {
        _factory = new WebApplicationFactory<GoalBot>().WithWebHostBuilder(host =>
        {
            host.UseSolutionRelativeContentRoot("bot");
            host.UseSetting("urls", _url);
            host.UseSetting("Storage:ConnectionString", $"Data Source={Path.Combine(Data.Path, "smartbot.db")}");
            host.UseSetting("Protection:KeyFolder", TestKeys.Folder);
            foreach (var (name, value) in _settings)
            {
                host.UseSetting(name, value);
            }

            host.ConfigureTestServices(services => _services?.Invoke(services));
        });
        _factory.UseKestrel();
        _factory.StartServer();
        _url = Address.ToString();
        Http = new HttpClient { BaseAddress = Address };
    }
}
