using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>A child opens the link to a plan and says what she thinks of it, in a page of her own.</summary>
public sealed class AgreementTests(Chromium chromium) : PageTest(chromium)
{
    private static readonly string[] Goal =
        ["be fitter", "just me", "walk to work", "outside", "in the morning", "it clears my head", "i take the stairs", "3 times a week", "once", "rain", "take the bus", "8", "1 month", "today"];

    [Fact]
    public async Task Child_answers_a_plan_at_its_link_and_the_owner_sees_what_she_said()
    {
        var owner = await OpenAsync();
        foreach (var words in Goal)
        {
            var before = await owner.Messages.CountAsync();
            await owner.SayAsync(words);
            await Expect(owner.Messages.Nth(before + 1)).ToBeVisibleAsync();
            await Expect(owner.LastMessage).Not.ToContainTextAsync("You said");
        }

        await owner.SayAsync("save");
        await Expect(owner.LastMessage).ToContainTextAsync("Saved.");
        await owner.SayAsync("No, thank you");
        await Expect(owner.LastMessage).ToContainTextAsync("What would you like to do now?");
        await owner.SayAsync("invite others");
        await Expect(owner.LastMessage).ToContainTextAsync("What would you like to do now?");
        var invite = await owner.Messages.Nth(await owner.Messages.CountAsync() - 2).InnerTextAsync();
        var code = invite[(invite.IndexOf("plan: ", StringComparison.Ordinal) + 6)..][..11];

        var child = await OpenAsync();
        await child.Page.GotoAsync($"{Host.Address}?plan={code}");
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
