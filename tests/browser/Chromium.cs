using Microsoft.Playwright;

namespace SmartBot.Tests.Browser;

/// <summary>One headless Chromium of the system's own, and the driver that speaks to it; each test opens a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Where the people of the tests live.</summary>
    public const string TimeZone = "Europe/London";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(30_000); // a busy machine is slow, not wrong
        _playwright = await Playwright.CreateAsync();
        _browser = await InstalledChromium.LaunchAsync(_playwright);
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
