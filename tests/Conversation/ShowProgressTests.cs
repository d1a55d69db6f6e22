using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Support;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.Conversation;

/// <summary>"Show my progress", said at any time: words, wins, a chart where it can be seen, and then the same question again.</summary>
public sealed class ShowProgressTests
{
    private const int LargestActivity = 40 * 1024;

    [Acceptance("S2.18", "S3.15")]
    [Theory]
    [InlineData("show my progress")]
    [InlineData("My progress?")]
    [InlineData("how am I doing")]
    [InlineData("progress")]
    public async Task Web_chat_tells_and_shows_it(string said)
    {
        var talk = await WithAsync(Channels.Directline, FollowedGoals.Counted("directline/sam"));
        var question = talk.Last.Text;
        await talk.SayAsync(said);

        var answer = talk.Heard[^2];
        Assert.Equal(
            "Your goal: “I will play what Mia picks, with my phone away.”\n"
            + "5 check-ins from 14 March to 18 April. Times a week: it began at 1 and is now at 3. Hoped for: 3. Mood went from 5 to 7, out of 10. Seen by others too: 2. Steps done: 1 of 2.\n"
            + "Your newest wins:\n• Nan took the baby (11 April)\n• she laughed at tea (21 March)\n"
            + "A step is still open after its day. It can have a new day, or be done another way.",
            answer.Text);
        var chart = Assert.Single(answer.Attachments);
        Assert.Equal("image/svg+xml", chart.ContentType);
        Assert.StartsWith("data:image/svg+xml,%3Csvg", chart.ContentUrl, StringComparison.Ordinal);
        Assert.StartsWith("5 check-ins from 14 March to 18 April.", chart.Name, StringComparison.Ordinal);
        Assert.Equal(question, talk.Last.Text);
    }

    [Fact]
    public async Task Other_channels_get_the_words_alone()
    {
        var talk = await WithAsync(Channels.Msteams, FollowedGoals.Counted("msteams/sam"));
        await talk.SayAsync("my progress");

        Assert.Contains("5 check-ins", talk.Heard[^2].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Heard[^2].Attachments ?? []);
    }

    [Fact]
    public async Task Spanish_is_answered_in_Spanish()
    {
        var talk = await WithAsync(Channels.Directline, FollowedGoals.Counted("directline/sam", language: "es"), "es-MX");
        await talk.SayAsync("¿cómo voy?");

        var answer = talk.Heard[^2];
        Assert.Contains("5 veces me lo has contado", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Tus últimos logros:", answer.Text, StringComparison.Ordinal);
        Assert.Contains("se espera: 3", Uri.UnescapeDataString(Assert.Single(answer.Attachments).ContentUrl), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_check_in_it_is_said_kindly_and_without_a_goal_as_well()
    {
        var talk = await WithAsync(Channels.Directline, FollowedGoals.Agreed("directline/sam", "new"));
        await talk.SayAsync("show my progress");
        Assert.Contains("You have not told me yet how it goes.", talk.Heard[^2].Text, StringComparison.Ordinal);
        Assert.Empty(talk.Heard[^2].Attachments ?? []);

        var fresh = new Talk(Channels.Directline);
        await fresh.SayAsync("hi");
        await fresh.SayAsync("be fitter");
        await fresh.SayAsync("show my progress");
        Assert.Equal("Save a goal first. Then I can ask how it goes.", fresh.Heard[^2].Text);
        Assert.Equal("Who is in this goal with you?", fresh.Last.Text);
    }

    [Fact]
    public async Task While_a_new_goal_is_set_the_one_that_is_told_of_is_shown()
    {
        var talk = await WithAsync(Channels.Directline, FollowedGoals.Counted("directline/sam"));
        await talk.SayAsync("new goal");
        await talk.SayAsync("be fitter");
        await talk.SayAsync("show my progress");

        Assert.Contains("5 check-ins", talk.Heard[^2].Text, StringComparison.Ordinal);
        Assert.Equal("Who is in this goal with you?", talk.Last.Text);
    }

    [Fact]
    public async Task Goal_that_is_reached_can_still_be_looked_at()
    {
        var goal = FollowedGoals.Counted("directline/sam");
        goal.End(GoalStatus.Achieved, 0, new DateOnly(2027, 4, 20), DateTimeOffset.UnixEpoch);
        var talk = await WithAsync(Channels.Directline, goal);
        await talk.SayAsync("show my progress");

        Assert.Contains(talk.Heard, heard => heard.Text.Contains("Reached on 20 April.", StringComparison.Ordinal));
    }

    [Acceptance("S1.13")]
    [Fact]
    public async Task Drift_is_told_kindly()
    {
        var talk = await WithAsync(Channels.Directline, FollowedGoals.Counted("directline/sam"));
        talk.Clock.SetUtcNow(new DateTimeOffset(2027, 5, 20, 10, 0, 0, TimeSpan.Zero));
        await talk.SayAsync("show my progress");

        var text = talk.Heard[^2].Text;
        Assert.Contains("The day you chose has gone by. You can say how it turned out, or choose a new day.", text, StringComparison.Ordinal);
        Assert.Contains("A step is still open after its day.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fail", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public async Task However_much_was_told_the_activity_stays_small_and_five_wins_are_named(int times)
    {
        var goal = FollowedGoals.Rated("directline/sam", times);
        for (var i = 0; i < 9; i++)
        {
            FollowedGoals.Tell(goal, new DateOnly(2027, 3, 15).AddDays(i), (FollowUpQuestions.Win, new string('w', 300), null));
        }

        var talk = await WithAsync(Channels.Directline, goal);
        await talk.SayAsync("show my progress");

        var answer = talk.Heard[^2];
        Assert.Equal(5, answer.Text.Count(letter => letter == '•'));
        Assert.True(Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(answer.Attachments) + answer.Text) < LargestActivity);
    }

    [Fact]
    public async Task Progress_in_a_longer_message_is_an_answer()
    {
        var talk = new Talk(Channels.Directline);
        await talk.SayAsync("hi");
        await talk.SayAsync("show my progress at school to my mum");

        Assert.Equal("show my progress at school to my mum", (await talk.GoalAsync()).AnswerTo("wish")!.Words);
    }

    private static async Task<Talk> WithAsync(string channel, Goal goal, string locale = "en-GB")
    {
        var goals = new MemoryGoalStore();
        await goals.SaveAsync(goal, CancellationToken.None);
        var talk = new Talk(channel, locale, "sam", goals);
        talk.Clock.SetUtcNow(new DateTimeOffset(2027, 4, 20, 10, 0, 0, TimeSpan.Zero));
        await talk.SayAsync(locale.StartsWith("es", StringComparison.Ordinal) ? "hola" : "hi");
        return talk;
    }
}
