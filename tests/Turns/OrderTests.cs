using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;
using SmartBot.Turns;

namespace SmartBot.Tests.Turns;

/// <summary>Order within a conversation, and nobody waits for another one (reliability: F5).</summary>
public class OrderTests
{
    private static readonly string[] Three = ["one", "two", "three"];

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(429, "0", 1)]
    [InlineData(429, "Wed, 10 Mar 2027 10:00:20 GMT", 20)]
    [InlineData(429, "9999999999", 3600)]
    [InlineData(429, "in a while", 1)]
    [InlineData(503, null, 1)]
    public async Task The_first_of_three_is_waited_for_and_others_flow_meanwhile(int status, string? retryAfter, int seconds)
    {
        await using var host = await ChannelHost.StartAsync(SayingThree());
        host.Channel.Answer(FakeChannel.Status(status, "", retryAfter));

        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        var waiting = await host.OutboxWhenAsync(items => items is [{ Tries: 1 }, ..]);
        await host.SayAsync("hi", activity => activity["conversation"]!["id"] = "another");
        for (var n = 0; n < Three.Length; n++)
        {
            Assert.Equal("another", ConversationOf(await host.Channel.NextAsync()));
        }

        await host.OutboxWhenAsync(items => items.Count == Three.Length);
        var wait = waiting[0].DueAt - ChannelHost.Start;
        Assert.InRange(wait.TotalSeconds, seconds * 0.9, seconds * 1.1);
        host.Clock.Advance(wait - TimeSpan.FromMilliseconds(1));
        await host.Host.Service<Outbox>().LookAsync(false, default);
        Assert.Equal(4, host.Channel.Sent.Count);
        Assert.Equal("one", FakeChannel.TextOf(await host.NextAfterAsync(TimeSpan.FromMilliseconds(1))));
        await host.OutboxWhenAsync(items => items.Count == 0);
        Assert.Equal(["one", "one", "two", "three"], host.Channel.Sent.Where(post => ConversationOf(post) == "c").Select(FakeChannel.TextOf));
    }

    [Fact]
    public async Task After_eight_tries_a_message_is_a_dead_letter_and_the_next_ones_go()
    {
        await using var host = await ChannelHost.StartAsync(SayingThree());
        host.Channel.Answer(Enumerable.Repeat(FakeChannel.Status(503), SendRules.MostTries));

        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        for (var tries = 1; tries < SendRules.MostTries; tries++)
        {
            var waiting = await host.OutboxWhenAsync(items => items[0].Tries == tries);
            await host.NextAfterAsync(waiting[0].DueAt - host.Clock.GetUtcNow());
        }

        await host.Channel.NextAsync();
        await host.Channel.NextAsync();
        var left = Assert.Single(await host.OutboxWhenAsync(items => items.Count == 1));

        Assert.Equal(("503", true), (left.Problem, left.DeadAt is not null));
        Assert.Equal([.. Enumerable.Repeat("one", SendRules.MostTries), "two", "three"], host.Channel.Texts);
        Assert.Equal(1, host.Figures["smartbot.dead_letters"]);
    }

    [Fact]
    public async Task A_message_of_the_day_before_is_given_up_rather_than_sent()
    {
        await using var host = await ChannelHost.StartAsync();
        host.Channel.Answer(FakeChannel.Status(403, """{"error":{"code":"ConversationBlockedByUser"}}"""));
        await host.SayAsync("yesterday");
        await host.Channel.NextAsync();
        await host.OutboxWhenAsync(items => items is [{ Problem: "403" }]);

        host.Clock.AdjustTime(host.Clock.GetUtcNow() + SendRules.Fresh + TimeSpan.FromSeconds(1));
        await host.SayAsync("today");
        await host.Channel.NextAsync();
        var left = await host.OutboxWhenAsync(items => items is [{ DeadAt: not null }]);

        Assert.Equal([EchoBot.ReplyTo("yesterday"), EchoBot.ReplyTo("today")], host.Channel.Texts);
        Assert.Equal("TooOld", left[0].Problem);
    }

    [Fact]
    public async Task Who_has_lost_the_lease_while_sending_settles_nothing()
    {
        await using var host = await ChannelHost.StartAsync();
        var answer = new TaskCompletionSource();
        host.Channel.Answer(async http =>
        {
            await answer.Task;
            await FakeChannel.Status(200, "{}")(http);
        });

        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        await TakeLeaseAsync(host, "another");
        answer.SetResult();
        while (host.Figures["smartbot.outbox.ambiguous"] == 0)
        {
            await Task.Yield();
        }

        Assert.Equal("another", Assert.Single(await host.OutboxAsync()).Lease);
        await TakeLeaseAsync(host, null);
        await host.NextAfterAsync(Outbox.Lease + TimeSpan.FromSeconds(1));
        await host.OutboxWhenAsync(items => items.Count == 0);
    }

    [Fact]
    public async Task A_claim_holds_until_its_lease_runs_out_and_then_is_another_ones()
    {
        await using var host = await ChannelHost.StartAsync();
        host.Channel.Answer(FakeChannel.Status(429, "", "3600"));
        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        await host.OutboxWhenAsync(items => items is [{ Tries: 1 }]);
        var outbox = host.Host.Service<Outbox>();
        var item = Assert.Single(await host.OutboxAsync());
        var first = new Claim(item.ConversationId, item.Sequence, "first", item.Tries, item.IsAmbiguous, ChannelHost.Start, "{}");
        await TakeLeaseAsync(host, first.Lease, due: ChannelHost.Start);

        Assert.Equal((null, null), await outbox.ClaimAsync("test/c", default));
        host.Channel.Answer(FakeChannel.HangAsync);
        await host.NextAfterAsync(Outbox.Lease + TimeSpan.FromSeconds(1));

        Assert.False(await outbox.SettleAsync(first, SendOutcome.Sent, default));
        Assert.NotEqual(first.Lease, Assert.Single(await host.OutboxAsync()).Lease);
    }

    private static TellingBot SayingThree() => new((turn, token) => turn.SendActivitiesAsync([.. Three.Select(text => MessageFactory.Text(text))], token));

    private static string? ConversationOf(System.Text.Json.JsonElement post) => post.GetProperty("conversation").GetProperty("id").GetString();

    private static Task<bool> TakeLeaseAsync(ChannelHost host, string? lease, DateTimeOffset? due = null) => host.Host.Service<Database>().WriteAsync(
        async work =>
        {
            var item = await work.Context.Outbox.SingleAsync();
            (item.Lease, item.LeasedUntil, item.DueAt) = (lease, lease is null ? null : host.Clock.GetUtcNow() + Outbox.Lease, due ?? item.DueAt);
            return true;
        },
        default);
}
