using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>The page as it opens, on small and large screens.</summary>
public sealed class PageTests(Chromium chromium, ITestOutputHelper output) : PageTest(chromium)
{
    public static TheoryData<int, int> Screens => new() { { 1280, 800 }, { 900, 700 }, { 640, 400 }, { 360, 640 }, { 320, 480 } };

    [Fact]
    public async Task First_message_appears_on_a_page_that_asks_no_other_host()
    {
        var visit = await BeginAsync();
        var watch = Stopwatch.StartNew();
        await visit.OpenAsync();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"From the first request to the first message: {watch.ElapsedMilliseconds} ms"));
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("SmartBot");
        await Expect(visit.Page.Locator("#opening")).ToBeHiddenAsync();
        await visit.PictureAsync("first-message");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Nothing_overflows_sideways(int width, int height)
    {
        var visit = await OpenWithStandInAsync(new Screen(width, height));
        visit.Receive(Played.Progress(2, (new string('w', 90), true)));
        visit.Receive(Played.Card());
        await Expect(visit.CardButton("Change something")).ToBeVisibleAsync();

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        await visit.PictureAsync($"width-{width}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Everything_to_tap_is_44_pixels_high_and_wide(int width, int height)
    {
        var visit = await OpenWithStandInAsync(new Screen(width, height));
        visit.Receive(Played.Card());
        await visit.Page.Locator(".menu summary").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start over" })).ToBeVisibleAsync();
        await Expect(visit.CardButton("Change something")).ToBeVisibleAsync();

        var small = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, summary, textarea, input:not([type=radio])')]
              .filter(target => target.checkVisibility({ opacityProperty: true }) && !target.closest('.webchat__keyboard-help, .webchat__live-region-transcript'))
              .map(target => [target.outerHTML.slice(0, 80), target.getBoundingClientRect()])
              .filter(([, box]) => box.width < 44 || box.height < 44)
              .map(([html, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${html}`)
            """);
        Assert.Empty(small);
    }

    [Fact]
    public async Task Header_buttons_speak_in_the_persons_name()
    {
        var visit = await OpenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Help now" }).ClickAsync();
        await Expect(visit.Messages.Filter(new() { HasText = "help now" })).ToBeVisibleAsync();

        await visit.Page.Locator(".menu summary").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop and save" }).ClickAsync();
        await Expect(visit.Messages.GetByText("stop", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop and save" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Guest_cookie_is_kept_on_localhost_and_no_script_can_read_it()
    {
        var visit = await OpenAsync();
        var cookies = await visit.Page.Context.CookiesAsync();

        var guest = Assert.Single(cookies, cookie => cookie.Name == "__Host-smartbot");
        Assert.True(guest.HttpOnly);
        Assert.True(guest.Secure);
        Assert.Equal(SameSiteAttribute.Strict, guest.SameSite);
        Assert.Equal("", await visit.Page.EvaluateAsync<string>("document.cookie"));
    }
}
