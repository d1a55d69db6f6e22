using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>Nothing is kept of a person before they agree, and each yes and no is written down.</summary>
public sealed class ConsentTests
{
    [Theory]
    [InlineData("i want to be fitter")]
    [InlineData("no")]
    [InlineData("i want to kill myself")]
    [InlineData("what do you keep?")]
    public async Task Nothing_is_kept_before_it(string said)
    {
        var talk = new Talk(isStranger: true);
        await talk.SayAsync("hello, i am sam");
        await talk.SayAsync(said);

        Assert.Empty(await talk.AllGoalsAsync());
        Assert.Null(await talk.People.FindAsync(OwnerIn(talk), CancellationToken.None));
    }

    [Fact]
    public async Task Each_yes_and_no_is_written_down_with_the_words_that_were_asked()
    {
        var host = new MemoryMyData();
        var talk = new Talk(isStranger: true, myData: host);
        talk.Options.Coach = "Rosa";
        await SayAllAsync(talk, "hello", "yes", "no");
        Assert.Equal(["Keep 1 given", "Coach 1 withdrawn"], host.Consents);

        await SavedGoal.SetAsync(talk, new Dictionary<string, string>());
        await SayAllAsync(talk, "yes", "stop check-ins", "my data", "share with rosa");
        Assert.Equal(["CheckBack 1 given", "CheckBack 1 withdrawn", "Coach 1 given"], host.Consents[2..]);
    }

    [Fact]
    public async Task Whoever_agreed_to_earlier_words_is_asked_again_and_loses_nothing()
    {
        var talk = new Talk();
        await SayAllAsync(talk, "hello", "more time with my daughter");
        var person = (await talk.People.FindAsync(OwnerIn(talk), CancellationToken.None))!;
        person.Decide(ConsentPurpose.Keep, agrees: false, talk.Clock.GetUtcNow());
        await talk.SayAsync("just me");
        Assert.StartsWith("What I keep, and what for, has changed", talk.Last.Text, StringComparison.Ordinal);

        await talk.SayAsync("yes");
        Assert.EndsWith("Who is in this goal with you?", talk.Last.Text, StringComparison.Ordinal);
        Assert.Equal("more time with my daughter", (await talk.GoalAsync()).AnswerTo("wish")!.Words);
    }

    [Fact]
    public async Task Code_of_a_plan_is_not_forgotten_over_it()
    {
        var owner = new Talk();
        await SavedGoal.SetAsync(owner, new Dictionary<string, string>());
        await SayAllAsync(owner, "yes", "invite others");
        var code = (await owner.GoalAsync()).InviteCode!;

        var mia = new Talk(user: "mia", goals: owner.Goals, isStranger: true);
        await mia.SayAsync(code);
        Assert.EndsWith("so we can come back to it?", mia.Last.Text, StringComparison.Ordinal);
        await mia.SayAsync("yes");
        Assert.StartsWith("Thank you. Someone would like to know what you think of a plan.", mia.Last.Text, StringComparison.Ordinal);

        var tom = new Talk(user: "tom", goals: owner.Goals, isStranger: true);
        await SayAllAsync(tom, "hello", code, "yes");
        Assert.StartsWith("Thank you. Someone would like to know what you think of a plan.", tom.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("🙂")]
    [InlineData("")]
    [InlineData("maybe later who knows")]
    [InlineData("yes but what do you do with it")]
    public async Task What_is_no_clear_yes_agrees_to_nothing(string said)
    {
        var talk = new Talk(isStranger: true);
        await talk.SayAsync("hello");
        for (var turn = 0; turn < 5; turn++)
        {
            await talk.SayAsync(said);
        }

        Assert.Null(await talk.People.FindAsync(OwnerIn(talk), CancellationToken.None));
        Assert.EndsWith("so we can come back to it?", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whole_deletion_is_asked_of_the_host_once_and_for_the_person_alone()
    {
        var host = new MemoryMyData { Address = new Uri("https://goals.example/") };
        var talk = new Talk(myData: host);
        await SayAllAsync(talk, "hello", "delete my data", "yes, delete it all");

        Assert.Equal([OwnerIn(talk)], host.Deleted);
        Assert.EndsWith("You can look it up here: https://goals.example/my-data/receipt/7KQ2", talk.Last.Text, StringComparison.Ordinal);
    }

    private static string OwnerIn(Talk talk) => $"{talk.Last.ChannelId}/{talk.Last.Recipient.Id}";

    private static async Task SayAllAsync(Talk talk, params string[] words)
    {
        foreach (var said in words)
        {
            await talk.SayAsync(said);
        }
    }
}
