using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>What a person takes away, on a desk, on a phone, in the dark and on paper.</summary>
public sealed partial class TakeawayTests(Chromium chromium) : TakeawayPageTest(chromium)
{
    private static readonly string[] Pages =
    [
        "take", "take/worksheet/full", "take/worksheet/strange", "take/worksheet/gaps", "take/worksheet/blank/smart", "take/plan", "take/plan/gaps",
        "take/plan/strange", "take/summary/full", "take/summary/strange", "take/sorry/404",
    ];

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
}
