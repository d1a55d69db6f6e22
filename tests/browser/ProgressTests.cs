using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Progress;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Takeaway;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>The chart of a goal's progress in the chat and on paper: legible in light and dark, and read out.</summary>
public sealed class ProgressTests(Chromium chromium) : TakeawayPageTest(chromium)
{
    // How many points of the picture have the accent's colour.
    private const string AccentPoints =
        """
        async (image, colour) => {
          await image.decode();
          const canvas = new OffscreenCanvas(640, 480);
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0, 640, 480);
          const data = context.getImageData(0, 0, 640, 480).data;
          let found = 0;
          for (let i = 0; i < data.length; i += 4) {
            found += data[i + 3] > 200 && colour.every((part, at) => Math.abs(data[i + at] - part) < 8) ? 1 : 0;
          }
          return found;
        }
        """;

    private static readonly int[] Light = [0x0b, 0x6e, 0x63];
    private static readonly int[] Dark = [0x5c, 0xc7, 0xb6];
    private static readonly string[] Pages = ["take/progress/followed", "take/progress/levelled", "take/progress/strange-progress", "take/progress/gaps"];

    public static TheoryData<int, int, bool> Screens => new() { { 1280, 900, false }, { 1280, 900, true }, { 360, 740, false }, { 360, 740, true } };

    protected override IEnumerable<Goal> GoalsOf(string owner) =>
    [
        SampleGoals.Gaps(owner), FollowedGoals.Levelled(owner), FollowedGoals.Strange(owner), First(FollowedGoals.Rated(owner, 60)), FollowedGoals.Counted(owner),
    ];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Chart_in_the_chat_is_seen_whole_in_the_colours_of_the_page_and_has_its_words(int width, int height, bool dark)
    {
        var screen = new Screen(width, height, dark);
        var visit = await OpenAsync(screen);
        await SeedAsync(anew: false);
        await visit.SayAsync("show my progress");
        var chart = visit.Page.Locator("#webchat article img");
        await Expect(chart).ToBeVisibleAsync();

        await Expect(chart).ToHaveAttributeAsync("alt", new Regex("^60 check-ins from 15 March 2027 to 13 May 2027\\. How close, 0 to 10: "));
        var box = (await chart.BoundingBoxAsync())!;
        var frame = await chart.EvaluateAsync<double[]>("image => { const b = image.parentElement.getBoundingClientRect(); return [b.width, b.height]; }");
        Assert.True(box.Height <= frame[1] + 1 && box.Width <= frame[0] + 1 && box.Width >= 200, $"{box.Width}x{box.Height} in {frame[0]}x{frame[1]}");
        Assert.True(await chart.EvaluateAsync<int>(AccentPoints, dark ? Dark : Light) > 300);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await Expect(visit.Page.Locator(".webchat__live-region-transcript article")).ToHaveCountAsync(0);
        await chart.ScrollIntoViewIfNeededAsync();
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), $"progress-chat-{screen}.png") });
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Page_has_no_finding_and_nothing_runs_over_the_edge(int width, int height, bool dark)
    {
        var screen = new Screen(width, height, dark);
        var visit = await OpenAsync(screen);
        await SeedAsync();
        foreach (var page in Pages)
        {
            await visit.Page.GotoAsync(new Uri(Host.Address, page).ToString());
            await KeepAsync(visit, $"{page.Replace('/', '-')}-{screen}", fullPage: true);
            await Expect(visit.Page.GetByRole(AriaRole.Img, new() { Name = "How it goes" })).ToBeVisibleAsync();
            Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{page}: {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page} is wider than the screen.");
        }
    }

    [Fact]
    public async Task Page_is_printed_black_on_white_also_from_a_dark_screen()
    {
        var visit = await OpenAsync(new Screen(1280, 900, Dark: true));
        await SeedAsync();
        await visit.Page.GotoAsync(new Uri(Host.Address, "take/progress/followed").ToString());
        await KeepPrintedAsync(visit, "take-progress-A4", 688);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(0, 0, 0)", await visit.Page.Locator(".c-line").First.EvaluateAsync<string>("line => getComputedStyle(line).stroke"));
        await Expect(visit.Page.Locator("nav")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_state_of_the_chart_can_be_looked_at(bool dark)
    {
        var visit = await BeginAsync(new Screen(1100, 1500, dark));
        Goal[] goals =
        [
            FollowedGoals.Agreed("o", "never"), FollowedGoals.Rated("o", 1), FollowedGoals.Counted("o"), FollowedGoals.Levelled("o"),
            FollowedGoals.Silent("o"), FollowedGoals.Rated("o", 60), FollowedGoals.Strange("o"), FollowedGoals.Counted("o", language: "es"),
        ];
        var pictures = goals.Select(goal =>
        {
            var (progress, words) = (ProgressSoFar.Of(goal, new DateOnly(2027, 4, 20)), new ProgressWords(Phrasebook.Load(goal.Language), goal.Language == "es" ? "es-ES" : "en-GB"));
            return $"<img width=480 alt='' src=\"data:image/svg+xml,{Uri.EscapeDataString(ProgressChart.Draw(progress, words.Labels(progress)))}\">";
        });
        await visit.Page.SetContentAsync($"<body style='background:{(dark ? "#1b2427" : "#fff")}'>{string.Concat(pictures)}</body>");
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), $"progress-states-{(dark ? "dark" : "light")}.png"), FullPage = true });

        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.images].every(image => image.naturalWidth > 0)"));
    }

    private static Goal First(Goal goal)
    {
        goal.Prioritise(1, SampleGoals.Now);
        return goal;
    }
}
