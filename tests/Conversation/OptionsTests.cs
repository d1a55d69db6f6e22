using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>What whoever runs the assistant decides about it.</summary>
public sealed class OptionsTests
{
    [Fact]
    [Acceptance("S0.7")]
    public async Task Home_practice_is_offered_where_there_is_a_link_to_it()
    {
        var talk = new Talk();
        talk.Options.Programme = "parenting";
        talk.Options.PracticeLink = new Uri("https://example.org/practice");
        foreach (var words in new[] { "hi", "calm", "7", "a walk in the sun" })
        {
            await talk.SayAsync(words);
        }

        Assert.Contains("You can do your home practice now, here: https://example.org/practice", talk.Last.Text, StringComparison.Ordinal);
        Assert.EndsWith("How did your home practice go since last time?", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Acceptance("S0.27")]
    public async Task Coach_can_be_reached_where_it_is_known_how()
    {
        var talk = new Talk();
        talk.Options.CoachContact = "Ana, 01234 567890";
        await talk.SayAsync("hi");
        await talk.SayAsync("talk to my coach");
        Assert.Equal("You can reach your coach here: Ana, 01234 567890", talk.Heard[^2].Text);
    }
}
