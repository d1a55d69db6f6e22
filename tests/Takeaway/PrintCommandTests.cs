using Microsoft.Bot.Connector;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Takeaway;

/// <summary>"Print my goal", said in the chat: answered, and then the same question again.</summary>
public sealed class PrintCommandTests
{
    [Theory]
    [InlineData("print")]
    [InlineData("Print my goal!")]
    [InlineData("worksheet")]
    [InlineData("my plan")]
    [InlineData("send me a summary")]
    public async Task Web_chat_names_the_menu(string said)
    {
        var talk = await BegunAsync(Channels.Directline);
        var replies = await talk.SayAsync(said);

        Assert.Contains(replies, reply => reply.Text?.StartsWith("Open “Print my goal” in the menu at the top.", StringComparison.Ordinal) == true);
        Assert.Equal("Who is in this goal with you?", talk.Last.Text);
    }

    [Fact]
    public async Task Other_channels_get_the_link_where_there_is_one()
    {
        var talk = await BegunAsync(Channels.Msteams, new Links());
        await talk.SayAsync("print");

        var goal = await talk.GoalAsync();
        Assert.Equal(
            $"Here is your goal to print, to mail or to put in your calendar: https://example.org/{goal.OwnerId}/{goal.Id}\n"
            + "The link works for 7 days. Who has it can see this goal, so share it with care.",
            talk.Heard[^2].Text);
    }

    [Fact]
    public async Task Other_channels_are_told_where_there_is_none()
    {
        var talk = await BegunAsync(Channels.Msteams);
        await talk.SayAsync("print");

        Assert.StartsWith("I can't make pages to print here.", talk.Heard[^2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_the_photos_is_a_goal_and_before_a_goal_there_is_nothing_to_print()
    {
        var talk = new Talk(Channels.Directline);
        await talk.SayAsync("hi");
        await talk.SayAsync("print");
        Assert.Equal("You have no goals here yet.", talk.Heard[^2].Text);

        await talk.SayAsync("print the photos of our summer");
        Assert.Equal("print the photos of our summer", (await talk.GoalAsync()).AnswerTo("wish")!.Words);
    }

    private static async Task<Talk> BegunAsync(string channel, ITakeawayLinks? links = null)
    {
        var talk = new Talk(channel, takeaway: links);
        await talk.SayAsync("hi");
        await talk.SayAsync("be fitter");
        return talk;
    }

    private sealed class Links : ITakeawayLinks
    {
        public Uri? LinkTo(string ownerId, Goal goal) => new($"https://example.org/{ownerId}/{goal.Id}");

        public Uri? InviteTo(string code) => new($"https://example.org/?plan={code}");
    }
}
