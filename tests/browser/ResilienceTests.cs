using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>A page that was reloaded, and a server that was gone, lose nothing.</summary>
public sealed partial class ResilienceTests(Chromium chromium) : PageTest(chromium)
{
    [Fact]
    public async Task Reload_shows_what_was_said()
    {
        var visit = await OpenAsync();
        await visit.SayAsync("back again in a minute");
        await Expect(visit.Messages).ToHaveCountAsync(5);
        var said = await visit.Messages.AllInnerTextsAsync();

        await visit.Page.ReloadAsync();

        await Expect(visit.Messages).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task Draft_survives_a_reload()
    {
        var visit = await OpenAsync();
        await visit.SendBox.FillAsync("want more time w my");

        await visit.Page.ReloadAsync();

        await Expect(visit.SendBox).ToHaveValueAsync("want more time w my");
    }

    [Fact]
    public async Task Unfinished_card_survives_a_reload()
    {
        var visit = await OpenWithStandInAsync();
        visit.Receive(Played.Card());
        await visit.Page.GetByLabel("In other words").FillAsync("what she picks");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Where" }).CheckAsync();

        await visit.Page.ReloadAsync();
        await Expect(visit.Messages.First).ToBeVisibleAsync();
        visit.Receive(Played.Card()); // a real one would come with the transcript

        await Expect(visit.Page.GetByLabel("In other words")).ToHaveValueAsync("what she picks");
        await Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Where" })).ToBeCheckedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Who" })).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Killed_server_shows_one_quiet_line_and_the_chat_goes_on_without_a_reload()
    {
        var visit = await OpenAsync();
        await visit.Page.EvaluateAsync("document.body.dataset.sameDocument = 'yes'");
        await visit.SayAsync("before the power cut");
        await Expect(visit.Messages).ToHaveCountAsync(5);

        await Host.KillAsync();
        await Expect(visit.QuietLine).ToHaveTextAsync("Reconnecting…");
        await visit.PictureAsync("reconnecting");
        await visit.SayAsync("typed while it was dark");
        await Expect(visit.QuietLine).ToHaveTextAsync("Not connected yet. Your words are kept.");
        await Expect(visit.SendBox).ToHaveValueAsync("typed while it was dark");

        await Host.StartAsync();
        await Expect(visit.QuietLine).ToHaveTextAsync("Back again");
        await visit.SendBox.PressAsync("Enter");

        await Expect(visit.Messages).ToHaveCountAsync(7);
        await Expect(visit.Messages.Nth(5)).ToHaveTextAsync("typed while it was dark");
        await Expect(visit.QuietLine).ToBeEmptyAsync();
        Assert.Equal("yes", await visit.Page.EvaluateAsync<string>("document.body.dataset.sameDocument"));
    }

    [Fact]
    public async Task Message_that_arrived_although_the_line_died_is_not_called_failed_and_stands_there_once()
    {
        var visit = await OpenWithStandInAsync();
        await visit.AgreeAsync();
        visit.Deaf = true;
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.SayAsync("in the last second"), response => response.Request.Method == "POST" && response.Url.EndsWith("/activities", StringComparison.Ordinal));
        await Host.KillAsync();
        visit.Deaf = false;
        await Host.StartAsync();

        await Expect(visit.Messages).ToHaveCountAsync(5);
        await Expect(visit.Messages.Nth(3)).ToHaveTextAsync("in the last second");
        await Expect(visit.Page.GetByText("Send failed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Button_pressed_while_the_server_is_away_is_said_when_it_is_back()
    {
        var visit = await OpenAsync();
        await Host.KillAsync();
        await Expect(visit.QuietLine).ToHaveTextAsync("Reconnecting…");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Help now" }).ClickAsync();

        await Host.StartAsync();

        await Expect(visit.Messages.Nth(3)).ToHaveTextAsync("help now");
    }

    [Fact]
    public async Task Page_opened_while_the_server_is_down_says_so_and_opens_when_it_is_up()
    {
        var visit = await OpenAsync();
        var refused = new TaskCompletionSource();
        await visit.Page.RouteAsync(Session(), route =>
        {
            refused.TrySetResult();
            return route.AbortAsync();
        });
        await visit.Page.ReloadAsync();
        await refused.Task;
        await Expect(visit.Page.Locator("#opening")).ToContainTextAsync("I can't reach SmartBot just now.");
        await visit.PictureAsync("unreachable");

        await visit.Page.UnrouteAllAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(visit.Messages.First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#opening")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Stream_that_came_too_late_to_be_opened_is_asked_for_again()
    {
        var visit = await BeginAsync();
        visit.Expected = "WebSocket";
        await visit.Page.RouteAsync("**/v3/directline/conversations", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("stream?t=", "stream?t=old", StringComparison.Ordinal) });
        }, new() { Times = 1 });

        await visit.OpenAsync();

        await Expect(visit.Page.Locator("#opening")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Page_that_is_too_old_for_the_server_says_so_and_keeps_the_draft()
    {
        var visit = await OpenAsync();
        visit.Expected = "status of 400";
        await visit.SendBox.FillAsync("half a thought");
        await visit.Page.RouteAsync(Session(), route => route.FulfillAsync(new() { Status = 400 }));
        await Host.KillAsync();
        await Host.StartAsync();
        await Expect(visit.QuietLine).ToContainTextAsync("Load it again");

        await visit.Page.UnrouteAllAsync();
        await visit.Page.ReloadAsync();
        await Expect(visit.SendBox).ToHaveValueAsync("half a thought");
    }

    [Fact]
    public async Task Cookie_that_was_thrown_away_begins_anew_and_shows_nothing_of_before()
    {
        var visit = await OpenAsync();
        await visit.SayAsync("between us");
        await Expect(visit.Messages).ToHaveCountAsync(5);

        await visit.Page.Context.ClearCookiesAsync(new() { Name = "__Host-smartbot" });
        await Host.KillAsync();
        await Host.StartAsync();

        await Expect(visit.Messages).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Two_people_see_only_their_own_words()
    {
        var sam = await OpenAsync();
        var ana = await OpenAsync();
        await sam.SayAsync("more time with Mia");
        await Expect(sam.Messages).ToHaveCountAsync(5);
        await ana.SayAsync("run five miles");
        await Expect(ana.Messages).ToHaveCountAsync(5);

        await Expect(sam.Messages.Filter(new() { HasText = "run five miles" })).ToHaveCountAsync(0);
        await ana.Page.ReloadAsync();
        await Expect(ana.Messages).ToHaveCountAsync(5);
        await Expect(ana.Messages.Filter(new() { HasText = "more time with Mia" })).ToHaveCountAsync(0);
    }

    // Not the script of that name.
    [GeneratedRegex("/chat/session([?]|$)")]
    private static partial Regex Session();
}
