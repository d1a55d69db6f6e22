using Microsoft.Playwright;

namespace SmartBot.Tests.Browser;

/// <summary>One headless Chromium of the system's own, and the driver that speaks to it; each test opens a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Where the people of the tests live.</summary>
    public const string TimeZone = "Europe/London";

    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Paths.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium found: run tests/run, which installs it, or set CHROMIUM to its path.");
        Assertions.SetDefaultExpectTimeout(30_000); // a busy machine is slow, not wrong
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    /// <summary>A fresh person: no cookie, no storage.</summary>
    public Task<IBrowserContext> NewPersonAsync(Screen screen) => _browser!.NewContextAsync(new()
    {
        ViewportSize = new() { Width = screen.Width, Height = screen.Height },
        ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-GB",
        TimezoneId = TimeZone,
    });

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>A screen in CSS pixels, and whether it is dark.</summary>
public sealed record Screen(int Width, int Height, bool Dark = false)
{
    public static Screen Desk { get; } = new(1280, 800);

    public static Screen Phone { get; } = new(360, 640);

    public override string ToString() => $"{Width}x{Height}{(Dark ? "-dark" : "")}";
}
