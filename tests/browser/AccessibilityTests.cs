using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>No finding of axe, light and dark, wide and narrow, with everything open that opens.</summary>
public sealed class AccessibilityTests(Chromium chromium) : PageTest(chromium)
{
    public static TheoryData<int, int, bool> Screens => new()
    {
        { 1280, 900, false },
        { 1280, 900, true },
        { 360, 740, false },
        { 360, 740, true },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_nothing(int width, int height, bool dark)
    {
        var screen = new Screen(width, height, dark);
        var visit = await OpenWithStandInAsync(screen);
        await ExpectNoFindingAsync(visit);
        await visit.PictureAsync($"opening-{screen}");

        visit.Receive(Played.Progress(3, ("I will play what Mia picks", false), (", 3 times a week", true)));
        visit.Receive(Played.Card());
        await Expect(visit.CardButton("Save")).ToBeVisibleAsync();
        await ExpectNoFindingAsync(visit);
        await visit.PictureAsync($"card-{screen}");

        if (await visit.Goal.Locator("summary").IsVisibleAsync())
        {
            await visit.Goal.Locator("summary").ClickAsync();
        }

        await visit.Page.Locator(".menu summary").ClickAsync();
        await ExpectNoFindingAsync(visit);
        await visit.PictureAsync($"open-{screen}");
    }

    private static async Task ExpectNoFindingAsync(Visit visit)
    {
        // Web Chat reads out each message in a region that empties itself; axe would find the copy of a card in it.
        await Expect(visit.Page.Locator(".webchat__live-region-transcript article")).ToHaveCountAsync(0);
        AxeResult result = await visit.Page.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }
}
