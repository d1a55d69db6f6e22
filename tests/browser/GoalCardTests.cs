using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>The growing goal: beside the chat on a desk, a line above the send box on a phone.</summary>
public sealed class GoalCardTests(Chromium chromium) : PageTest(chromium)
{
    private static readonly (string, bool)[] Sentence = [("I will play what Mia picks", false), (", 3 times a week", true)];

    [Fact]
    public async Task Empty_goal_says_that_it_will_grow()
    {
        var visit = await OpenAsync();
        await Expect(visit.Goal.Locator(".sentence")).ToHaveTextAsync("Your goal will grow here, in your own words.");
        await Expect(visit.Goal.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Letters_fill_and_the_newest_words_are_marked()
    {
        var visit = await OpenWithStandInAsync();
        visit.Receive(Played.Progress(1, Sentence));

        await Expect(visit.Goal.Locator(".sentence")).ToHaveTextAsync("I will play what Mia picks, 3 times a week");
        await Expect(visit.Goal.Locator("mark")).ToHaveTextAsync("3 times a week");
        await Expect(visit.Goal.GetByRole(AriaRole.Listitem)).ToContainTextAsync(["done", "started", "not yet", "not yet", "not yet"]);
        await visit.PictureAsync("goal-desk");
    }

    [Fact]
    public async Task Phone_shows_one_line_that_opens_above_the_send_box()
    {
        var visit = await OpenWithStandInAsync(Screen.Phone);
        visit.Receive(Played.Progress(1, Sentence));
        await Expect(visit.Goal.Locator(".gist")).ToHaveTextAsync("I will play what Mia picks, 3 times a week");
        await Expect(visit.Goal.Locator(".sentence")).ToBeHiddenAsync();

        await visit.Goal.Locator("summary").ClickAsync();
        await Expect(visit.Goal.Locator("mark")).ToBeVisibleAsync();
        var goal = (await visit.Goal.BoundingBoxAsync())!;
        var sendBox = (await visit.SendBox.BoundingBoxAsync())!;
        Assert.True(goal.Y + goal.Height <= sendBox.Y);
        await visit.PictureAsync("goal-phone");
    }

    [Fact]
    public async Task Screen_reader_hears_what_is_new_once()
    {
        var visit = await OpenWithStandInAsync();
        var heard = visit.Goal.GetByRole(AriaRole.Status);
        await visit.SayAsync("hello");
        await Expect(visit.Messages).ToHaveCountAsync(3);
        visit.Receive(Played.Progress(1, Sentence));
        await Expect(heard).ToHaveTextAsync("Added to your goal: 3 times a week Specific is done.");

        visit.Receive(Played.Progress(2, ("I will play what Mia picks, 3 times a week", false)));
        await Expect(heard).ToHaveTextAsync("Measurable is done.");
    }

    [Fact]
    public async Task Words_of_the_person_are_never_markup()
    {
        var visit = await OpenWithStandInAsync();
        visit.Receive(Played.Progress(0, ("<img src=x onerror=alert(1)> <b>bold</b>", true)));

        await Expect(visit.Goal.Locator("mark")).ToHaveTextAsync("<img src=x onerror=alert(1)> <b>bold</b>");
        await Expect(visit.Goal.Locator("img, b")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Very_long_goal_scrolls_and_leaves_room_for_the_chat()
    {
        var visit = await OpenWithStandInAsync(Screen.Phone);
        var words = string.Join(' ', Enumerable.Repeat("and then we play once more", 60));
        visit.Receive(Played.Progress(4, (words, false)));
        await visit.Goal.Locator("summary").ClickAsync();

        await Expect(visit.Goal.Locator(".sentence")).ToHaveTextAsync(words);
        await Expect(visit.SendBox).ToBeInViewportAsync();
        var transcript = (await visit.Page.Locator(".webchat__basic-transcript").BoundingBoxAsync())!;
        Assert.True(transcript.Height > 80, $"Only {transcript.Height} pixels are left for the chat.");
        await visit.PictureAsync("goal-long");
    }
}
