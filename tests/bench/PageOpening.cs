using System.Globalization;
using Microsoft.Playwright;
using SmartBot.Tests.Browser;

namespace SmartBot.Bench;

/// <summary>
/// How long a first visitor waits: from the navigation's start until the assistant's first message stands on the page.
/// Each visit has a browser process and a profile of its own; "cold" has a host of its own too, visited as soon as it listens.
/// </summary>
internal static class PageOpening
{
    private static readonly string[] Steps =
    [
        "page received", "first paint", "session received", "conversation received", "stream open", "greeting received",
        "Web Chat received", "Web Chat run", "first message shown",
    ];

    public static async Task MeasureAsync(int runs, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        var cold = new List<Dictionary<string, double>>();
        for (var run = 0; run < runs; run++)
        {
            await using var fresh = new SmartBotProcess();
            cold.Add(await VisitAsync(playwright, fresh, fresh.StartAsync));
        }

        await using var host = new SmartBotProcess();
        await host.StartAsync();
        await VisitAsync(playwright, host, () => Task.CompletedTask);
        var warm = new List<Dictionary<string, double>>();
        for (var run = 0; run < runs; run++)
        {
            warm.Add(await VisitAsync(playwright, host, () => Task.CompletedTask));
        }

        await PrintAsync(cold, warm, output);
    }

    private static async Task<Dictionary<string, double>> VisitAsync(IPlaywright playwright, SmartBotProcess host, Func<Task> before)
    {
        await using var browser = await InstalledChromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await page.AddInitScriptAsync(await MarksScriptAsync());
        await before();
        await page.GotoAsync(host.Address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        return await page.EvaluateAsync<Dictionary<string, double>>("window.openingMarks");
    }

    private static async Task<string> MarksScriptAsync()
    {
        await using var stream = typeof(PageOpening).Assembly.GetManifestResourceStream("SmartBot.Bench.marks.js")!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private static async Task PrintAsync(
        List<Dictionary<string, double>> cold, List<Dictionary<string, double>> warm, TextWriter output)
    {
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Milliseconds from the navigation's start, median (longest) of {cold.Count} visits, {Environment.ProcessorCount} processors, load {Load()}."));
        await output.WriteLineAsync($"{"",-24}{"host just started",20}{"host warm",20}");
        foreach (var step in Steps)
        {
            await output.WriteLineAsync($"{step,-24}{Figures(cold, step),20}{Figures(warm, step),20}");
        }
    }

    private static string Figures(List<Dictionary<string, double>> visits, string step)
    {
        var sorted = visits.Select(visit => visit.GetValueOrDefault(step)).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Count / 2]:F0} ({sorted[^1]:F0})");
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
