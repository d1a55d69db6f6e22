using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>A child opens the link to a plan and says what she thinks of it, in a page of her own.</summary>
public sealed class AgreementTests(Chromium chromium) : PageTest(chromium)
{
    [Fact]
    public async Task Child_answers_a_plan_at_its_link_and_the_owner_sees_what_she_said()
    {
        var owner = await OpenAsync();
        await owner.SaveGoalAsync();
        await Expect(owner.LastMessage).ToContainTextAsync("Saved.");
        await owner.SayAsync("No, thank you");
        await Expect(owner.LastMessage).ToContainTextAsync("What would you like to do now?");
        await owner.SayAsync("invite others");
        await Expect(owner.LastMessage).ToContainTextAsync("What would you like to do now?");
        var invite = await owner.Messages.Nth(await owner.Messages.CountAsync() - 2).InnerTextAsync();
        var code = invite[(invite.IndexOf("plan: ", StringComparison.Ordinal) + 6)..][..11];

        var child = await BeginAsync();
        await child.Page.GotoAsync($"{Host.Address}?plan={code}");
        await Expect(child.Messages.Filter(new() { HasText = code })).ToBeVisibleAsync();
        await Expect(child.LastMessage).ToContainTextAsync("Is it OK if I keep what you tell me");
        await child.SayAsync("yes");
        await Expect(child.LastMessage).ToContainTextAsync("Someone would like to know what you think of a plan.");
        Assert.DoesNotContain("plan=", child.Page.Url, StringComparison.Ordinal);
        foreach (var (said, answered) in new[] { ("A child or young person", "What is your name?"), ("Mia", "Is that OK for you?"), ("A bit", "What do you want to say?"), ("can i come too", "I wrote it down.") })
        {
            await child.SayAsync(said);
            await Expect(child.LastMessage).ToContainTextAsync(answered);
        }

        await child.PictureAsync("agreement-child");
        await owner.SayAsync("show my goal");
        await Expect(owner.Messages.Filter(new() { HasText = "Mia agrees in part. “can i come too”" })).ToBeVisibleAsync();
    }
}
