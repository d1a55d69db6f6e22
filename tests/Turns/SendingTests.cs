using Microsoft.AspNetCore.Http;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Turns;

/// <summary>What a channel answers, or does not (reliability: F4).</summary>
public class SendingTests
{
    private static readonly Dictionary<string, Func<HttpContext, Task>> Faults = new()
    {
        ["reset"] = FakeChannel.ResetAsync,
        ["hang"] = FakeChannel.HangAsync,
        ["half of a 201"] = FakeChannel.HalfABody(201),
        ["half of a 503"] = FakeChannel.HalfABody(503),
        ["a 201 that hangs"] = FakeChannel.HangingBody(201),
        ["a 404 that hangs"] = FakeChannel.HangingBody(404),
        ["garbage"] = FakeChannel.Status(200, "<html>"),
        ["a list"] = FakeChannel.Status(200, "[1]"),
        ["an id that is a number"] = FakeChannel.Status(200, """{"id":5}"""),
        ["nothing"] = FakeChannel.Status(204),
        ["too much"] = FakeChannel.Status(200, new string(' ', 100_000)),
    };

    private static Func<HttpContext, Task> Fault(string name) => Faults.GetValueOrDefault(name) ?? FakeChannel.Status(int.Parse(name, null), "{}");

    [Theory]
    [InlineData("412", 0)]
    [InlineData("429", 0)]
    [InlineData("502", 1)]
    [InlineData("503", 1)]
    [InlineData("504", 1)]
    [InlineData("408", 1)]
    [InlineData("reset", 1)]
    [InlineData("hang", 1)]
    [InlineData("half of a 503", 1)]
    public async Task What_may_go_well_later_is_sent_again(string fault, int ambiguous)
    {
        await using var host = await ChannelHost.StartAsync();
        host.Channel.Answer(Fault(fault));

        await FailAsync(host, fault, items => items is [{ Tries: 1 }]);
        await host.NextAfterAsync(TimeSpan.FromSeconds(2));
        await host.OutboxWhenAsync(items => items.Count == 0);

        Assert.Equal([EchoBot.ReplyTo("hi"), EchoBot.ReplyTo("hi")], host.Channel.Texts);
        Assert.Equal((ambiguous, 1, 0), (host.Figures["smartbot.outbox.ambiguous"], host.Figures["smartbot.outbox.retries"], host.Figures["smartbot.dead_letters"]));
    }

    [Theory]
    [InlineData("400", 0)]
    [InlineData("401", 0)]
    [InlineData("404", 0)]
    [InlineData("413", 0)]
    [InlineData("500", 1)]
    [InlineData("302", 0)]
    [InlineData("403", 0)]
    [InlineData("a 404 that hangs", 0)]
    public async Task What_is_refused_for_good_is_given_up_and_the_next_message_goes(string fault, int ambiguous)
    {
        await using var host = await ChannelHost.StartAsync();
        host.Channel.Answer(Fault(fault));

        await FailAsync(host, fault, items => items is [{ DeadAt: not null }]);
        await host.SayAsync("next");
        await host.Channel.NextAsync();
        var left = await host.OutboxWhenAsync(items => items.TrueForAll(item => item.DeadAt is not null));

        Assert.Equal([EchoBot.ReplyTo("hi"), EchoBot.ReplyTo("next")], host.Channel.Texts);
        Assert.Equal((ambiguous, 0, 1), (host.Figures["smartbot.outbox.ambiguous"], host.Figures["smartbot.outbox.retries"], host.Figures["smartbot.dead_letters"]));
        Assert.Equal(fault.Replace("a 404 that hangs", "404", StringComparison.Ordinal), Assert.Single(left).Problem);
    }

    [Theory]
    [InlineData("half of a 201")]
    [InlineData("a 201 that hangs")]
    [InlineData("garbage")]
    [InlineData("a list")]
    [InlineData("an id that is a number")]
    [InlineData("nothing")]
    [InlineData("too much")]
    public async Task What_is_taken_with_an_odd_answer_is_taken(string fault)
    {
        await using var host = await ChannelHost.StartAsync();
        host.Channel.Answer(Fault(fault));

        await FailAsync(host, fault, items => items.Count == 0);
        await host.SayAsync("next");
        await host.Channel.NextAsync();

        Assert.Equal([EchoBot.ReplyTo("hi"), EchoBot.ReplyTo("next")], host.Channel.Texts);
        Assert.Equal((0, 0, 0), (host.Figures["smartbot.outbox.ambiguous"], host.Figures["smartbot.outbox.retries"], host.Figures["smartbot.dead_letters"]));
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("hang")]
    [InlineData("408")]
    public async Task What_broke_off_twice_is_not_sent_a_third_time(string fault)
    {
        await using var host = await ChannelHost.StartAsync();
        host.Channel.Answer(Fault(fault), Fault(fault));

        await FailAsync(host, fault, items => items is [{ Tries: 1 }]);
        await host.NextAfterAsync(TimeSpan.FromSeconds(2));
        var left = await FailedAsync(host, fault, items => items is [{ DeadAt: not null }]);

        Assert.True(Assert.Single(left).IsAmbiguous);
        Assert.Equal((2, 2), (host.Channel.Sent.Count, host.Figures["smartbot.outbox.ambiguous"]));
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_tried_again_without_doubt()
    {
        await using var host = await ChannelHost.StartAsync();

        await host.SayAsync("hi", activity => activity["serviceUrl"] = "http://127.0.0.1:1/");
        var left = await host.OutboxWhenAsync(items => items is [{ Tries: 1 }]);

        Assert.Equal(("NotReached", false), (left[0].Problem, left[0].IsAmbiguous));
        Assert.Equal(0, host.Figures["smartbot.outbox.ambiguous"]);
    }

    private static async Task FailAsync(ChannelHost host, string fault, Predicate<List<OutboxItem>> until)
    {
        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        await FailedAsync(host, fault, until);
    }

    // Whoever hangs is waited for by the clock: the answer for fifteen seconds, what follows its status for five.
    private static async Task<List<OutboxItem>> FailedAsync(ChannelHost host, string fault, Predicate<List<OutboxItem>> until)
    {
        if (fault.Contains("hang", StringComparison.Ordinal))
        {
            await host.AdvanceWhileSendingAsync(TimeSpan.FromSeconds(fault == "hang" ? 15 : 5));
        }

        return await host.OutboxWhenAsync(until);
    }
}
