using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Turns;

/// <summary>The same activity five times has one effect (reliability: F6).</summary>
public class RepeatTests
{
    private const int Times = 5;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_activity_five_times_is_answered_once(bool atOnce)
    {
        await using var host = await ChannelHost.StartAsync();

        await PostAllAsync(atOnce, () => host.SayAsync("hi", activity => activity["id"] = "same"));
        await host.SayAsync("last");
        while (FakeChannel.TextOf(await host.Channel.NextAsync()) != EchoBot.ReplyTo("last"))
        {
        }

        Assert.Equal([EchoBot.ReplyTo("hi"), EchoBot.ReplyTo("last")], host.Channel.Texts);
        Assert.Equal(4, (await host.RowsAsync<LoggedActivity>()).Count);
        Assert.Empty(await host.OutboxWhenAsync(items => items.Count == 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_repeat_that_expects_replies_gets_those_of_the_first(bool atOnce)
    {
        var runs = 0;
        await using var host = await ChannelHost.StartAsync(new TellingBot((turn, token) =>
            turn.SendActivitiesAsync([MessageFactory.Text($"run {Interlocked.Increment(ref runs)}"), MessageFactory.Text("that is all")], token)));

        var answers = await PostAllAsync(atOnce, async () =>
        {
            using var answer = await host.PostAsync("hi", Expecting);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return string.Join('|', (await ChannelHost.RepliesInAsync(answer)).Select(reply => $"{reply.GetProperty("id")} {FakeChannel.TextOf(reply)}"));
        });

        var told = Assert.Single(answers.Distinct());
        Assert.Matches(@"^same\.1 run \d\|same\.2 that is all$", told);
        Assert.Equal(3, (await host.RowsAsync<LoggedActivity>()).Count);
        Assert.Empty(await host.OutboxAsync());
        Assert.Empty(host.Channel.Sent);
    }

    [Fact]
    public async Task A_repeated_invoke_runs_once_and_is_accepted_each_time()
    {
        var runs = 0;
        await using var host = await ChannelHost.StartAsync(new TellingBot((turn, token) =>
        {
            runs++;
            return turn.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = new { told = "yes" } } }, token);
        }));

        var answers = await PostAllAsync(false, async () =>
        {
            using var answer = await host.PostAsync(null, activity => (activity["type"], activity["name"], activity["id"]) = ("invoke", "adaptiveCard/action", "same"));
            return answer.StatusCode;
        });

        Assert.Equal(1, runs);
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(Times - 1, host.Figures["smartbot.turn.repeats"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_Direct_Line_message_five_times_is_one_answer_to_the_assistants_question(bool atOnce)
    {
        await using var host = GoalConversation.StartHost();
        var client = await DirectLineClient.ForAsync(host, "dl_ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveAsync();
        await client.SayAsync("yes", "consent");

        var ids = await PostAllAsync(atOnce, () => client.SayAsync("more time with Mia", "same"));
        var last = await client.SayAsync("help", "other");
        while (!(await stream.ReceiveAsync())!.Activities.Any(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == last))
        {
        }

        Assert.Single(ids.Distinct());
        var goal = Assert.Single(await host.Service<SmartBot.Dialogs.Goals.IGoalStore>().ListAsync("directline/dl_ann", default));
        Assert.Equal("more time with Mia", Assert.Single(goal.Answers).Words);
    }

    private static void Expecting(JsonObject activity) => (activity["deliveryMode"], activity["id"]) = (DeliveryModes.ExpectReplies, "same");

    private static Task<bool[]> PostAllAsync(bool atOnce, Func<Task> post) => PostAllAsync(atOnce, async () =>
    {
        await post();
        return true;
    });

    private static async Task<T[]> PostAllAsync<T>(bool atOnce, Func<Task<T>> post)
    {
        if (atOnce)
        {
            return await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => post()));
        }

        var answers = new List<T>();
        for (var n = 0; n < Times; n++)
        {
            answers.Add(await post());
        }

        return [.. answers];
    }
}
