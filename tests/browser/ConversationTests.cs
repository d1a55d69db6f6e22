using Microsoft.Playwright;
using SmartBot.Dialogs.Goals;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>A parent who wants more time with a child sets a whole goal, through a reload and a power cut, and finds it stored.</summary>
public sealed class ConversationTests(Chromium chromium) : PageTest(chromium)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(Chromium.TimeZone)).DateTime);

    private static readonly DateOnly Start = Today.AddDays(1);

    private static readonly DateOnly Target = Today.AddDays(42);

    /// <summary>What is said, and what the assistant's next message holds.</summary>
    private static readonly (string Said, string Answered)[] FiveWs =
    [
        ("want more time w my daughter", "Who is in this goal with you?"),
        ("just me and mia", "What will you be doing?"),
        ("playing. without my phone", "Where would that be?"),
        ("back", "What would you like to say instead?"),
        ("playing what she picks, no phone", "Where would that be?"),
        ("help", "A place helps you to remember."),
        ("living room", "When would it fit in your day or week?"),
        ("after tea", "And why does it matter to you?"),
        ("i miss her", "When it works, what will be different?"),
    ];

    private static readonly (string Said, string Answered)[] Measure =
    [
        ("we laugh more", "How often or how much will you do it?"),
        ("more often", "What number would feel right?"),
        ("12 hugs a day", "And how much is it now"),
        ("about 3 a day", "What could get in the way?"),
    ];

    private static readonly (string Said, string Answered)[] Rest =
    [
        ("late shifts", "If that happens, what will you do?"),
        ("do it in the morning", "How sure are you"),
        ("asdf qwer", "Which number is nearest"),
        ("8", "When do you want to have done this by?"),
        ("in 6 weeks", "When do you start?"),
        ("tomorrow", "Does it say what you mean?"),
    ];

    [Fact]
    public async Task Parent_sets_a_goal_through_a_reload_and_a_power_cut_and_it_is_stored()
    {
        var visit = await OpenAsync();
        await TalkAsync(visit, FiveWs);
        await Expect(visit.Goal.Locator(".sentence")).ToContainTextAsync("because I miss her");
        await visit.PictureAsync("five-ws");

        await visit.Page.ReloadAsync();
        await Expect(visit.LastMessage).ToContainTextAsync(FiveWs[^1].Answered);
        await Expect(visit.Goal.Locator(".sentence")).ToContainTextAsync("because I miss her");

        await Host.KillAsync();
        await Host.StartAsync();
        await Expect(visit.QuietLine).ToHaveTextAsync("Back again");
        await TalkAsync(visit, Measure);
        await Expect(visit.QuietLine).ToBeEmptyAsync();
        await visit.ReadmePictureAsync();
        await TalkAsync(visit, Rest);
        await visit.PictureAsync("review");

        await visit.CardButton("Change").Nth(3).ClickAsync(); // of: where
        await Expect(visit.LastMessage).ToContainTextAsync("What would you like to say instead?");
        await TalkAsync(visit, ("in the kitchen", "Does it say what you mean?"));
        await visit.CardButton("Save").Last.ClickAsync();
        await Expect(visit.LastMessage).ToContainTextAsync("Saved.");

        await Expect(visit.Goal.Locator(".status")).ToHaveTextAsync("agreed");
        await Expect(visit.Goal.GetByRole(AriaRole.Listitem)).ToContainTextAsync(["done", "done", "done", "done", "done"]);
        await visit.PictureAsync("saved");
        AssertStored(await StoredGoalAsync());
    }

    private static async Task TalkAsync(Visit visit, params (string Said, string Answered)[] turns)
    {
        foreach (var (said, answered) in turns)
        {
            var before = await visit.Messages.CountAsync();
            await visit.SayAsync(said);
            await Expect(visit.Messages.Nth(before)).ToHaveTextAsync(said);
            await Expect(visit.LastMessage).ToContainTextAsync(answered);
        }
    }

    private static void AssertStored(Goal goal)
    {
        Assert.Equal(GoalStatus.Agreed, goal.Status);
        Assert.Equal(Start, goal.StartOn);
        Assert.Equal(Target, goal.TargetOn);
        Assert.StartsWith("I will play what she picks, no phone", goal.Sentence, StringComparison.Ordinal);
        string[] words = ["want more time w my daughter", "just me and mia", "in the kitchen", "after tea", "i miss her", "12 hugs a day", "late shifts"];
        Assert.All(words, said => Assert.Contains(goal.Answers, answer => answer.Words == said));
    }
}
