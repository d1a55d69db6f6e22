using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Tests.Takeaway;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>What a person takes away, on a desk, on a phone, in the dark and on paper.</summary>
public sealed partial class TakeawayTests : PageTest
{
    private const int LongestPicture = 2000;
    private const string NobodyListens = "9";

    private static readonly string[] Pages =
    [
        "take", "take/worksheet/full", "take/worksheet/strange", "take/worksheet/gaps", "take/worksheet/blank/smart", "take/plan", "take/plan/gaps",
        "take/plan/strange", "take/summary/full", "take/summary/strange", "take/sorry/404",
    ];

    public TakeawayTests(Chromium chromium)
        : base(chromium)
    {
        Host.Settings["Takeaway__Smtp__Host"] = "127.0.0.1";
        Host.Settings["Takeaway__Smtp__Port"] = NobodyListens;
        Host.Settings["Takeaway__Smtp__From"] = "goals@example.org";
    }

    public static TheoryData<int, int, bool> Screens => new() { { 1280, 900, false }, { 1280, 900, true }, { 360, 740, false }, { 360, 740, true } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_nothing_and_nothing_runs_over_the_edge(int width, int height, bool dark)
    {
        var screen = new Screen(width, height, dark);
        var visit = await OpenAsync(screen);
        await SeedAsync();
        visit.Expected = "404"; // the last page
        foreach (var page in Pages)
        {
            await visit.Page.GotoAsync(new Uri(Host.Address, page).ToString());
            await KeepAsync(visit, $"{page.Replace('/', '-')}-{screen}", fullPage: true);
            var found = await visit.Page.RunAxe();
            Assert.NotEmpty(found.Passes);
            Assert.Empty(found.Violations.Select(violation => $"{page}: {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page} is wider than the screen.");
        }
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Worksheet_fits_on_one_sheet_of_paper(string format)
    {
        var visit = await OpenAsync();
        await SeedAsync();
        foreach (var page in new[] { "take/worksheet/full", "take/worksheet/blank/smart" })
        {
            await visit.Page.GotoAsync(new Uri(Host.Address, page).ToString());
            var pdf = await visit.Page.PdfAsync(new() { Format = format, PreferCSSPageSize = false });
            await File.WriteAllBytesAsync(Path.Combine(Pictures(), $"{page.Replace('/', '-')}-{format}.pdf"), pdf);
            await KeepPrintedAsync(visit, $"{page.Replace('/', '-')}-{format}", format == "A4" ? 688 : 710);
            Assert.Equal(1, SheetCount().Count(Encoding.Latin1.GetString(pdf)));
        }
    }

    [Fact]
    public async Task Nothing_to_press_is_printed_and_the_tables_head_comes_again_on_each_sheet()
    {
        var visit = await OpenAsync();
        await SeedAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var page in new[] { "take/plan", "take/worksheet/full", "take/summary/full" })
        {
            await visit.Page.GotoAsync(new Uri(Host.Address, page).ToString());
            await Expect(visit.Page.Locator("nav")).ToBeHiddenAsync();
            Assert.Equal(0, await visit.Page.Locator("button:visible, a:visible").CountAsync());
            var heads = await visit.Page.Locator("thead").EvaluateAllAsync<string[]>("heads => heads.map(head => getComputedStyle(head).display)");
            Assert.All(heads, display => Assert.Equal("table-header-group", display));
        }

        await visit.Page.GotoAsync(new Uri(Host.Address, "take/plan").ToString());
        var pdf = await visit.Page.PdfAsync(new() { Format = "A4" });
        await File.WriteAllBytesAsync(Path.Combine(Pictures(), "take-plan-A4.pdf"), pdf);
        await KeepPrintedAsync(visit, "take-plan-A4", 688);
    }

    [Fact]
    public async Task Menu_leads_there_in_a_new_tab()
    {
        var visit = await OpenAsync();
        await SeedAsync();
        await visit.Page.Locator(".menu summary").ClickAsync();
        await KeepAsync(visit, "take-menu", fullPage: false);
        var opened = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Print my goal" }).ClickAsync());

        await Expect(opened.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My goals on paper");
        await opened.GetByRole(AriaRole.Link, new() { Name = "My whole plan" }).First.ClickAsync();
        await Expect(opened.GetByRole(AriaRole.Table).First).ToContainTextAsync("we laugh more");
    }

    [Theory]
    [InlineData("sam", "Please write one whole mail address")]
    [InlineData("sam@example.org", "The mail server does not answer just now.")]
    public async Task Mail_that_cannot_be_sent_is_told_and_the_address_is_kept(string address, string said)
    {
        var visit = await OpenAsync();
        await SeedAsync();
        visit.Expected = "Failed to load resource"; // what the refusal is for the browser
        await visit.Page.GotoAsync(new Uri(Host.Address, "take/summary/full").ToString());
        await visit.Page.GetByLabel("Your mail address").FillAsync(address);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(said);
        await Expect(visit.Page.GetByLabel("Your mail address")).ToHaveValueAsync(address);
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => violation.Id));
        await KeepAsync(visit, "take-summary-error", fullPage: true);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex SheetCount();

    private static string Pictures() => Directory.CreateDirectory(Path.Combine(Repository.Root, "tests", "browser", "screenshots")).FullName;

    // Not more of a long page than can be looked at.
    private static async Task KeepAsync(Visit visit, string name, bool fullPage)
    {
        var size = await visit.Page.EvaluateAsync<int[]>("[innerWidth, document.documentElement.scrollHeight]");
        var clip = fullPage ? new Clip { Width = size[0], Height = Math.Min(size[1], LongestPicture) } : null;
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), name + ".png"), FullPage = fullPage, Clip = clip });
    }

    /// <summary>A picture of what is printed, as wide as the paper without its margins, at 96 dots an inch.</summary>
    private static async Task KeepPrintedAsync(Visit visit, string name, int width)
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(width, 1000);
        await KeepAsync(visit, name, fullPage: true);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    /// <summary>Gives the one guest of this host their goals.</summary>
    private async Task SeedAsync()
    {
        var connection = new SqliteConnectionStringBuilder($"Data Source={Host.DatabaseFile}");
        using var provider = new SqliteProvider(connection, NullLoggerFactory.Instance);
        await using var context = provider.CreateContext();
        var owner = context.Conversations.Single().OwnerId;
        foreach (var goal in context.Goals.ToList().Where(goal => goal.OwnerId == owner))
        {
            context.Remove(goal); // what the chat began by itself
        }

        await context.SaveChangesAsync();
        var store = new EfGoalStore(new Database(provider));
        foreach (var goal in new[] { SampleGoals.Full(owner), SampleGoals.Small(owner), SampleGoals.Gaps(owner), SampleGoals.Strange(owner) })
        {
            await store.SaveAsync(goal, default);
        }
    }
}
