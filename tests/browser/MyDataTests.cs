using Deque.AxeCore.Playwright;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;
using SmartBot.Data.Providers;
using SmartBot.MyData;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>A person looks at what is kept of them, takes it with them, and has it deleted, with the chat open beside it.</summary>
public sealed class MyDataTests(Chromium chromium) : TakeawayPageTest(chromium)
{
    private const string Secret = "between us";

    [Fact]
    public async Task One_page_deletes_and_the_other_learns_it_and_begins_anew_when_it_is_told_to()
    {
        var visit = await OpenAsync();
        await visit.SayAsync(Secret);
        await Expect(visit.Messages).ToHaveCountAsync(5);
        await visit.SendBox.FillAsync("half a thought");
        var data = await visit.Page.Context.NewPageAsync();

        await DeleteAsync(data);
        await Expect(data.GetByText("Nothing is left.")).ToBeVisibleAsync();
        await data.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), "my-data-receipt.png"), FullPage = true });

        await Expect(visit.Page.Locator("#opening")).ToContainTextAsync("Your data has been deleted.");
        await Expect(visit.Page.GetByText(Secret)).ToHaveCountAsync(0);
        await visit.PictureAsync("my-data-gone");
        Assert.Empty((await visit.Page.RunAxe()).Violations);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();

        await Expect(visit.Messages).ToHaveCountAsync(1);
        await Expect(visit.SendBox).ToHaveValueAsync("");
        await data.ReloadAsync();
        await Expect(data.GetByText("You have used SmartBot again since then.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_that_was_cut_off_meanwhile_learns_it_when_it_is_back()
    {
        var visit = await OpenAsync();
        visit.Expected = "status of 410";
        await visit.SayAsync(Secret);
        await Expect(visit.Messages).ToHaveCountAsync(5);
        await Host.KillAsync();

        using (var provider = new SqliteProvider(new SqliteConnectionStringBuilder($"Data Source={Host.DatabaseFile}"), NullLoggerFactory.Instance))
        {
            await using var context = provider.CreateContext();
            var owner = context.Conversations.Single().OwnerId;
            await DataOf(provider).WriteAsync(work => KeptRows.DeleteAsync(work.Context, owner, default), default);
        }

        await Host.StartAsync();

        await Expect(visit.Page.Locator("#opening")).ToContainTextAsync("Your data has been deleted.");
        await Expect(visit.Page.GetByText(Secret)).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(TakeawayTests.Screens), MemberType = typeof(TakeawayTests))]
    public async Task Axe_finds_nothing_and_nothing_runs_over_the_edge(int width, int height, bool dark)
    {
        var screen = new Screen(width, height, dark);
        var visit = await OpenAsync(screen);
        await SeedAsync();
        foreach (var page in new[] { "my-data", "my-data/delete" })
        {
            await visit.Page.GotoAsync(new Uri(Host.Address, page).ToString());
            await KeepAsync(visit, $"{page.Replace('/', '-')}-{screen}", fullPage: true);
            Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{page}: {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page} is wider than the screen.");
        }
    }

    [Fact]
    public async Task File_opens_by_itself_and_shows_words_as_words()
    {
        var visit = await OpenAsync();
        await SeedAsync();
        await visit.Page.GotoAsync(new Uri(Host.Address, "my-data").ToString());

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Save my data as a file" }).ClickAsync());

        var file = Path.Combine(Pictures(), "my-data-file.html");
        await download.SaveAsAsync(file);
        var opened = await visit.Page.Context.NewPageAsync();
        opened.Dialog += (_, _) => Assert.Fail("A script of the person's words ran.");
        await opened.GotoAsync(new Uri(file).ToString());
        await opened.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), "my-data-file.png") });
        await Expect(opened.GetByText("<img src=x onerror=alert(1)>")).ToBeVisibleAsync();
        var json = await opened.RunAndWaitForDownloadAsync(() => opened.GetByRole(AriaRole.Link, new() { Name = "JSON" }).ClickAsync());
        Assert.Equal("smartbot-my-data.json", json.SuggestedFilename);
    }

    private async Task DeleteAsync(IPage data)
    {
        await data.GotoAsync(new Uri(Host.Address, "my-data").ToString());
        await data.GetByRole(AriaRole.Link, new() { Name = "Go on to delete" }).ClickAsync();
        await data.GetByRole(AriaRole.Button, new() { Name = "Delete all my data" }).ClickAsync();
    }
}
