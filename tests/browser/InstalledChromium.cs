using Microsoft.Playwright;

namespace SmartBot.Tests.Browser;

/// <summary>The system's own Chromium, and how it is started: headless, and silent towards the network.</summary>
internal static class InstalledChromium
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <exception cref="InvalidOperationException">There is none; the message says what to do.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Paths.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium found: run tests/run, which installs it, or set CHROMIUM to its path.");
        return playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }
}
