using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Testing;

public class TestFlowTests
{
    private static TestFlow Echo() => new(new TestAdapter(), (turn, ct) => turn.Activity.Type == ActivityTypes.ConversationUpdate
        ? turn.SendActivityAsync($"welcome {turn.Activity.MembersAdded.Single().Id}", cancellationToken: ct)
        : turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: ct));

    [Fact]
    public async Task A_flow_that_the_bot_follows_passes()
    {
        await Echo()
            .SendConversationUpdate().AssertReply("welcome user1")
            .Test("a", "echo a")
            .Test("b", MessageFactory.Text("echo b"))
            .Test("c", reply => Assert.Equal("echo c", reply.AsMessageActivity().Text))
            .Send("d").AssertReplyOneOf(["echo x", "echo d"])
            .Send(new Activity { Text = "e" }).AssertReplyContains("cho e")
            .AssertNoReply(timeout: 0)
            .StartTestAsync();
    }

    [Fact]
    public async Task Nothing_runs_before_the_start()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("a");
        Assert.Equal(0, turns);

        await flow.StartTestAsync();
        Assert.Equal(1, turns);
    }

    public static TheoryData<string, Func<TestFlow, TestFlow>> Departures => new()
    {
        { "another text", flow => flow.AssertReply("echo b") },
        { "another type", flow => flow.AssertReply(new Activity { Type = ActivityTypes.Typing }) },
        { "none of these", flow => flow.AssertReplyOneOf(["echo b", "echo c"]) },
        { "not within it", flow => flow.AssertReplyContains("b") },
        { "a reply where none should be", flow => flow.AssertNoReply(timeout: 0) },
    };

    [Theory]
    [MemberData(nameof(Departures))]
    public async Task A_flow_that_the_bot_departs_from_fails_and_shows_the_reply(string description, Func<TestFlow, TestFlow> expect)
    {
        Assert.NotNull(description);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => expect(Echo().Send("a")).StartTestAsync());

        Assert.Contains("'echo a'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_does_not_come_fails_with_the_description()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("a").AssertReply("b", "the greeting", timeout: 0);

        var exception = await Assert.ThrowsAsync<TimeoutException>(flow.StartTestAsync);

        Assert.Contains("the greeting", exception.Message, StringComparison.Ordinal);
    }
}
