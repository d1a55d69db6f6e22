using System.Text.Json;
using SmartBot.Dialogs.Programmes;
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

    [Fact]
    public async Task One_word_that_it_is_fine_does_not_end_it()
    {
        var talk = await DisclosedAsync();
        await talk.SayAsync("i'm fine");
        AssertStays(talk);
        await talk.SayAsync("new goal");
        AssertStays(talk);
    }

    [Fact]
    public async Task Calm_and_a_plan_are_there_beside_the_numbers_and_not_safe_gives_them_again()
    {
        var talk = await DisclosedAsync();
        await talk.SayAsync("Help me calm down");
        Assert.StartsWith("Let's slow down.", talk.Heard[^2].Text, StringComparison.Ordinal);
        AssertStays(talk);
        await talk.SayAsync("Make a safety plan");
        Assert.StartsWith("Take a pen", talk.Heard[^2].Text, StringComparison.Ordinal);
        AssertStays(talk);
        await talk.SayAsync("I'm not safe");
        Assert.Contains("999", talk.Heard[^2].Text, StringComparison.Ordinal);
        AssertStays(talk);
    }

    [Fact]
    public async Task Who_leaves_is_asked_how_they_are_when_they_come_back()
    {
        var talk = await DisclosedAsync();
        await talk.SayAsync("stop");
        talk.Clock.Advance(TimeSpan.FromDays(2));
        await talk.SayAsync("hello");
        AssertStays(talk);
    }

    [Fact]
    public async Task It_is_asked_again_at_the_next_check_in_and_then_the_check_in_goes_on()
    {
        var talk = new Talk();
        await SavedGoal.SetAsync(talk, new Dictionary<string, string> { ["amount"] = "3 times a week", ["baseline"] = "once" });
        await talk.SayAsync("yes");
        await talk.SayAsync(Disclosed);
        await talk.SayAsync("I'm safe right now");
        await talk.SayAsync("Stop for today");
        await talk.WaitAsync(TimeSpan.FromDays(5));
        Assert.Equal("Before we go on: last time you told me something hard. Are you, and those around you, safe right now?", talk.Last.Text);
        await talk.SayAsync("I'm safe right now");
        await talk.SayAsync("Go on with my goal");
        Assert.EndsWith("How many times was it this week?", talk.Last.Text, StringComparison.Ordinal);
        Assert.Null((await talk.People.FindAsync((await talk.GoalAsync()).OwnerId, CancellationToken.None))!.Risk);
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
    public async Task It_is_heard_in_Spanish_and_answered_in_Spanish()
    {
        var talk = new Talk(locale: "es-ES");
        await talk.SayAsync("hola");
        await talk.SayAsync("quiero matarme");
        Assert.Contains(talk.Heard, message => message.Text.Contains("024", StringComparison.Ordinal));
        Assert.EndsWith("¿Qué te haría bien ahora?", talk.Last.Text, StringComparison.Ordinal);
    }

    private static async Task<Talk> DisclosedAsync()
    {
        var talk = new Talk();
        await talk.SayAsync("hello");
        await talk.SayAsync("more time with my daughter");
        await talk.SayAsync(Disclosed);
        return talk;
    }

    private static void AssertStays(Talk talk) => Assert.EndsWith(Asked, talk.Last.Text, StringComparison.Ordinal);
}
