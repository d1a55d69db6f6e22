using System.Text.Json;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Safety;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>What a person discloses pauses everything else, wherever it comes, and nothing of their goal is lost (conversation: "Safety").</summary>
public sealed class DisclosureTests
{
    private const string Disclosed = "i want to kill myself";
    private const string Heard = "I'm really glad you told me.";
    private const string Asked = "What would help you most right now?";

    public static TheoryData<string, string> Questions()
    {
        var data = new TheoryData<string, string>();
        foreach (var programme in Talk.Programmes.All.Where(programme => programme.Language == "en"))
        {
            foreach (var question in programme.Way.Where(question => !question.Deeper))
            {
                data.Add(programme.Id, question.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task At_every_question_the_goal_waits_and_goes_on_by_choice_where_it_stopped(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = new Talk();
        talk.Options.Programme = programmeId;
        await talk.SayAsync("hello");
        while (Script.Next(programme, await talk.GoalAsync()) is { } next && next.Id != id)
        {
            await talk.SayAsync(Answers.To(next));
        }

        var answers = (await talk.GoalAsync()).Answers.Count;
        await talk.SayAsync(Disclosed);
        AssertStays(talk);
        Assert.Contains(talk.Heard, message => message.Text.StartsWith(Heard, StringComparison.Ordinal) && message.Text.Contains("116 123", StringComparison.Ordinal));
        Assert.Equal(answers, (await talk.GoalAsync()).Answers.Count);

        await talk.SayAsync("I'm safe right now");
        Assert.EndsWith("Would you like to go on with your goal, or stop for today?", talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync("Go on with my goal");
        Assert.EndsWith(programme.Question(id).AskAbout(await talk.GoalAsync()), talk.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i'm fine")]
    [InlineData("new goal")]
    [InlineData("my goals")]
    [InlineData("change my goal")]
    [InlineData("check in")]
    public async Task No_word_ends_it_and_no_goal_is_talked_about(string said)
    {
        var talk = await DisclosedAsync();
        await talk.SayAsync(said);
        AssertStays(talk);
        Assert.NotNull((await PersonAsync(talk)).Risk);
    }

    [Fact]
    public async Task Buttons_of_old_cards_change_nothing_meanwhile()
    {
        var talk = new Talk();
        await SavedGoal.SetAsync(talk, new Dictionary<string, string>());
        await talk.SayAsync("change my goal");
        await talk.SayAsync("skip");
        var goal = await talk.GoalAsync();
        await talk.SayAsync(Disclosed);
        using var card = JsonDocument.Parse($$"""{"pick":"review.save","goalId":"{{goal.Id}}","revision":{{goal.Revision}}}""");
        await talk.SubmitAsync(card.RootElement);

        AssertStays(talk);
        Assert.Equal(goal.Status, (await talk.GoalAsync()).Status);
    }

    [Fact]
    public async Task Who_says_that_they_are_not_safe_gets_the_numbers_again()
    {
        var talk = await DisclosedAsync();
        await talk.SayAsync("I'm not safe");
        Assert.StartsWith("Please call now", talk.Heard[^2].Text, StringComparison.Ordinal);
        Assert.Contains("999", talk.Heard[^2].Text, StringComparison.Ordinal);
        AssertStays(talk);
        Assert.Equal(RiskTier.Immediate, (await PersonAsync(talk)).Risk!.Tier);
    }

    [Theory]
    [InlineData("I'm not sure")]
    [InlineData("no")]
    public async Task Gentle_question_that_is_not_answered_with_safe_brings_help(string said)
    {
        var talk = new Talk();
        await talk.SayAsync("hello");
        await talk.SayAsync("everything feels pointless");
        Assert.EndsWith("safe right now?", talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync(said);

        Assert.Contains("116 123", talk.Heard[^2].Text, StringComparison.Ordinal);
        AssertStays(talk);
    }

    [Fact]
    public async Task Greater_danger_is_heard_while_a_lesser_one_is_asked_about()
    {
        var talk = new Talk();
        await talk.SayAsync("hello");
        await talk.SayAsync("everything feels pointless");
        await talk.SayAsync("i am going to kill myself tonight");

        Assert.Equal(RiskTier.Immediate, (await PersonAsync(talk)).Risk!.Tier);
        Assert.StartsWith(Heard, talk.Heard[^2].Text, StringComparison.Ordinal);
        AssertStays(talk);
    }

    [Fact]
    public async Task Who_answers_nothing_that_is_asked_is_not_held_for_ever()
    {
        var talk = await DisclosedAsync();
        for (var turn = 0; turn < 6; turn++)
        {
            await talk.SayAsync("banana");
        }

        Assert.StartsWith("We stop for today.", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_is_asked_how_they_are_when_they_come_back()
    {
        var talk = await DisclosedAsync();
        await talk.SayAsync("stop");
        talk.Clock.Advance(TimeSpan.FromDays(2));
        await talk.SayAsync("hello");
        AssertStays(talk);
    }

    [Fact]
    public async Task It_is_heard_in_a_check_in_in_help_and_in_the_field_of_a_card()
    {
        var talk = new Talk();
        await SavedGoal.SetAsync(talk, new Dictionary<string, string>());
        await talk.SayAsync("yes");
        await talk.SayAsync("check in");
        await talk.SayAsync("help");
        await talk.SayAsync(Disclosed);
        AssertStays(talk);

        talk = new Talk();
        await talk.SayAsync("hello");
        using var card = JsonDocument.Parse($$"""{"pick":"note","goalId":"x","revision":0,"words":"{{Disclosed}}"}""");
        await talk.SubmitAsync(card.RootElement);
        AssertStays(talk);
    }

    [Fact]
    public async Task What_was_broken_in_two_long_ago_is_not_put_together()
    {
        var talk = new Talk();
        await talk.SayAsync("hello");
        await talk.SayAsync("i am going to");
        talk.Clock.Advance(TimeSpan.FromMinutes(11));
        await talk.SayAsync("end my life story on paper");
        Assert.EndsWith("What will you be doing?", talk.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Coach_is_told_only_where_the_person_agreed_and_a_word_that_it_is_fine_does_not_take_it_back(bool agrees)
    {
        var talk = new Talk(isStranger: true);
        talk.Options.Coach = "Rosa";
        await talk.SayAsync("hello");
        await talk.SayAsync("yes");
        await talk.SayAsync(agrees ? "yes" : "no");
        await talk.SayAsync(Disclosed);
        await talk.SayAsync("I'm safe right now");

        Assert.Equal(agrees, (await PersonAsync(talk)).FlaggedAt is not null);
    }

    [Fact]
    public async Task Who_says_that_messages_are_not_safe_is_not_written_to()
    {
        var talk = new Talk();
        await SavedGoal.SetAsync(talk, new Dictionary<string, string>());
        await talk.SayAsync("yes");
        await talk.SayAsync("my husband hits me when he drinks");
        await talk.SayAsync("I'm safe right now");
        await talk.SayAsync("No, don't write");
        await talk.SayAsync("Stop for today");

        Assert.False((await PersonAsync(talk)).ChecksBack);
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromDays(60)));
    }

    [Fact]
    public async Task Nothing_that_is_said_at_first_confronts_anyone_or_names_a_method()
    {
        var talk = new Talk();
        await talk.SayAsync("hello");
        await talk.SayAsync("my husband hits me when he drinks");

        Assert.All(talk.Heard, message => Assert.DoesNotContain("confront", message.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("leave the page", talk.Heard[^2].Text, StringComparison.Ordinal);
    }

    private static async Task<Talk> DisclosedAsync()
    {
        var talk = new Talk();
        await talk.SayAsync("hello");
        await talk.SayAsync("more time with my daughter");
        await talk.SayAsync(Disclosed);
        return talk;
    }

    private static async Task<Participant> PersonAsync(Talk talk) =>
        (await talk.People.FindAsync($"{talk.Last.ChannelId}/{talk.Last.Recipient.Id}", CancellationToken.None))!;

    private static void AssertStays(Talk talk) => Assert.EndsWith(Asked, talk.Last.Text, StringComparison.Ordinal);
}
