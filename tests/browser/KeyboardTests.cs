using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>Everything can be done without a mouse, and it always shows where one is.</summary>
public sealed class KeyboardTests(Chromium chromium) : PageTest(chromium)
{
    private const int MoreStopsThanThereAre = 40;

    [Fact]
    public async Task First_stop_is_the_way_to_the_chat()
    {
        var visit = await OpenAsync();
        await TabToAsync(visit, "Skip to the chat");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Question_is_answered_with_tab_and_enter()
    {
        var visit = await OpenAsync();
        var before = await visit.Messages.CountAsync();
        await TabToAsync(visit, "Write here");
        await visit.Page.Keyboard.TypeAsync("yes");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Messages.Nth(before)).ToHaveTextAsync("yes");
        await Expect(visit.SendBox).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Menu_opens_and_closes_and_gives_the_focus_back()
    {
        var visit = await OpenAsync();
        await TabToAsync(visit, "More");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit, "Back");
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Back" })).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".menu summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Card_is_filled_in_and_sent_from_the_transcript()
    {
        var visit = await OpenWithStandInAsync();
        visit.Receive(Played.Card());
        await Expect(visit.Page.GetByLabel("In other words")).ToBeVisibleAsync();
        var before = await visit.Messages.CountAsync();

        await TabToAsync(visit, "Chat history");
        await visit.Page.Keyboard.PressAsync("Enter"); // into the newest message
        await TabToAsync(visit, "In other words");
        await visit.Page.Keyboard.TypeAsync("what she picks");
        await TabToAsync(visit, "Save");
        var posted = visit.Page.WaitForRequestAsync(request => request.Method == "POST" && request.Url.EndsWith("/activities", StringComparison.Ordinal));
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Contains("\"words\":\"what she picks\"", (await posted).PostData, StringComparison.Ordinal);
        Assert.True(before > 0);
    }

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(360, 640)]
    public async Task Each_stop_shows_a_ring_and_the_goal_is_among_them(int width, int height)
    {
        var visit = await OpenWithStandInAsync(new Screen(width, height));
        visit.Receive(Played.Progress(1, ("I will play", true)));
        await visit.Page.EvaluateAsync("document.activeElement.blur()");
        var stops = await StopsAsync(visit);

        Assert.DoesNotContain(stops, stop => !stop.Ring);
        Assert.Contains(stops, stop => stop.Name.Contains("Write here", StringComparison.Ordinal));
        Assert.Contains(stops, stop => stop.Name.Contains("Help now", StringComparison.Ordinal));
        Assert.Equal(width < 900, stops.Any(stop => stop.Name.Contains("Your goal", StringComparison.Ordinal)));
    }

    /// <summary>Presses Tab until the focus is on what has this name.</summary>
    private static async Task TabToAsync(Visit visit, string name)
    {
        for (var press = 0; press < MoreStopsThanThereAre; press++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if ((await FocusAsync(visit)).Name.Contains(name, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"Tab never came to \"{name}\".");
    }

    private static async Task<IReadOnlyList<Stop>> StopsAsync(Visit visit)
    {
        var stops = new List<Stop>();
        for (var press = 0; press < MoreStopsThanThereAre; press++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await FocusAsync(visit);
            if (stop.Name.Length == 0)
            {
                break; // out of the page, into the browser
            }

            stops.Add(stop);
        }

        return stops;
    }

    private static Task<Stop> FocusAsync(Visit visit) => visit.Page.EvaluateAsync<Stop>(
        """
        () => {
          const focus = document.activeElement;
          if (focus === document.body) return { name: '', ring: true };
          const ringed = element => parseFloat(getComputedStyle(element).outlineWidth) >= 3 && getComputedStyle(element).outlineStyle === 'solid';
          const box = focus.closest('.webchat__send-box__main');
          const wearsRing = focus.matches('textarea') && getComputedStyle(box).boxShadow.includes('0px 2px');
          const name = focus.getAttribute('aria-label') ?? focus.labels?.[0]?.textContent ?? focus.getAttribute('placeholder') ?? focus.textContent;
          return { name: `${name} ${focus.getAttribute('placeholder') ?? ''}`, ring: ringed(focus) || wearsRing };
        }
        """);

    private sealed class Stop
    {
        public string Name { get; set; } = "";

        public bool Ring { get; set; }
    }
}
