using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>Someone whom nobody may see here leaves the page at once, and "back" does not lead to it (conversation: "Safety", 8).</summary>
public sealed class LeavingTests : PageTest
{
    private const string Elsewhere = "weather.example.org";

    public LeavingTests(Chromium chromium)
        : base(chromium) => Host.Settings["Chat__LeaveTo"] = $"https://{Elsewhere}/";

    [Fact]
    public async Task Leave_goes_to_another_page_and_back_does_not_come_here()
    {
        var visit = await OpenElsewhereAsync();
        await visit.SendBox.FillAsync("half a thought");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Leave" }).ClickAsync();

        await Expect(visit.Page.GetByText("Sunny")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        Assert.DoesNotContain(Host.Address.Authority, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_times_Escape_does_the_same_and_twice_does_nothing()
    {
        var visit = await OpenElsewhereAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("a");
        await Expect(visit.SendBox).ToBeVisibleAsync();
        for (var time = 0; time < 3; time++)
        {
            await visit.Page.Keyboard.PressAsync("Escape");
        }

        await Expect(visit.Page.GetByText("Sunny")).ToBeVisibleAsync();
    }

    private async Task<Visit> OpenElsewhereAsync()
    {
        var visit = await OpenAsync();
        visit.Elsewhere = Elsewhere;
        await visit.Page.RouteAsync($"https://{Elsewhere}/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<p>Sunny</p>" }));
        return visit;
    }
}
