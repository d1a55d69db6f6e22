using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Data;
using SmartBot.Tests.Turns;

namespace SmartBot.Tests.CheckIns;

/// <summary>The assistant comes back to people on a channel elsewhere.</summary>
public sealed class ChannelCheckInTests
{
    [Fact]
    public async Task A_check_in_is_sent_to_the_channel_once_and_as_an_answer_to_nothing()
    {
        await using var host = await StartAsync(hold: null);

        Move(host, "2027-03-11T18:00:00Z");
        var post = await host.Channel.NextAsync();
        Move(host, "2027-03-12T17:00:00Z");

        Assert.Empty(await host.OutboxWhenAsync(items => items.Count == 0));
        Assert.Single(host.Channel.Sent);
        Assert.False(post.TryGetProperty("replyToId", out _));
        Assert.Equal("c", post.GetProperty("conversation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_channel_that_refuses_for_good_gets_nothing_more_until_the_person_writes_and_then_one()
    {
        await using var host = await StartAsync(DeliveryHold.PersonWrites);

        for (var day = 11; day < 14; day++)
        {
            Move(host, $"2027-03-{day}T18:00:00Z");
            await ProblemAsync(host, "Held");
        }

        Assert.Empty(host.Channel.Sent);
        Assert.Empty(await host.OutboxAsync());
        Assert.Equal((1, 0), (host.Figures["smartbot.follow_ups.held"], host.Figures["smartbot.follow_ups.failed"]));

        await host.SayAsync("hello");
        Move(host, "2027-03-13T20:30:00Z");
        await ProblemAsync(host, null);
        Move(host, "2027-03-14T17:00:00Z");
        await ProblemAsync(host, null);

        Assert.Single(await Followed.SaidAsync(host.Host.Service<Database>()));
        Assert.Empty(await host.OutboxWhenAsync(items => items.Count == 0));
    }

    private static async Task<ChannelHost> StartAsync(DeliveryHold? hold)
    {
        var host = await ChannelHost.StartAsync(services: all => all.AddSingleton<IBot, GoalBot>());
        var person = Followed.Person("test/ann", Followed.Elsewhere(host.Channel.ServiceUrl));
        var conversation = new SmartBot.Data.Conversation { Id = "test/c", ChannelId = "test", OwnerId = "test/ann", CreatedAt = ChannelHost.Start, Hold = hold };
        await Followed.StoreAsync(host.Host.Service<Database>(), conversation, person, Followed.Goal("g", person));
        return host;
    }

    private static void Move(ChannelHost host, string instant)
    {
        host.Clock.AdjustTime(DateTimeOffset.Parse(instant, null) - TimeSpan.FromSeconds(5));
        host.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    // Until nothing is due, and the reason is that.
    private static async Task ProblemAsync(ChannelHost host, string? problem) =>
        Assert.Equal(problem, await Followed.QuietAsync(host.Host.Service<Database>(), host.Clock.GetUtcNow()));
}
