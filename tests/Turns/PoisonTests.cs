using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Support;
using SmartBot.Turns;

namespace SmartBot.Tests.Turns;

/// <summary>An activity that nothing can be done with does not stop its conversation (reliability: F20).</summary>
public class PoisonTests
{
    private const string Poison = "poison";
    private const string Apology = "Something went wrong on my side.";

    [Fact]
    public async Task A_message_that_the_bot_always_fails_on_is_a_dead_letter_and_the_next_one_is_answered()
    {
        var bot = new PoisonedBot();
        await using var host = EchoHost.Start(bot);
        using var figures = new Figures(host.Services);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await client.SayAsync(Poison);
        await client.SayAsync("hi");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));

        Assert.Equal(DurableTurn.MostTries, bot.Runs);
        Assert.Equal(1, figures["smartbot.dead_letters"]);
        var texts = (await client.PollAsync()).Texts.ToList();
        var apology = Assert.Single(texts, text => text!.StartsWith(Apology, StringComparison.Ordinal));
        Assert.True(texts.IndexOf(apology) < texts.IndexOf(EchoBot.ReplyTo("hi")));
        Assert.NotNull(Assert.Single(await InboxAsync(host)).DeadAt);
    }

    [Fact]
    public async Task A_message_that_ends_the_process_each_time_is_given_up_and_those_behind_it_are_answered()
    {
        var bot = new PoisonedBot { EndsProcess = true };
        var clock = new FakeTimeProvider(ChannelHost.Start);
        await using var host = EchoHost.Start(bot, clock, ("shutdownTimeoutSeconds", "0"));
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.SayAsync(Poison);
        await client.SayAsync("hi");
        await client.SayAsync("still there?");
        for (var ended = 0; ended <= DurableTurn.MostTakeOvers; ended++)
        {
            await bot.BegunAsync();
            await host.RestartAsync();
            clock.Advance(Inbox.Quarantine(ended));
        }

        client = client.At(host);
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("still there?"));

        Assert.Equal(DurableTurn.MostTakeOvers + 1, bot.Runs);
        var texts = (await client.PollAsync()).Texts.ToList();
        Assert.Contains(EchoBot.ReplyTo("hi"), texts);
        Assert.Single(texts, text => text!.StartsWith(Apology, StringComparison.Ordinal));
        Assert.Equal(1, Assert.Single(await InboxAsync(host)).Sequence);
    }

    [Fact]
    public async Task An_activity_that_cannot_be_read_any_more_is_given_up_and_the_next_one_is_answered()
    {
        var bot = new PoisonedBot { EndsProcess = true };
        await using var host = EchoHost.Start(bot, settings: ("shutdownTimeoutSeconds", "0"));
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.SayAsync(Poison);
        await client.SayAsync("hi");
        await bot.BegunAsync();
        await host.Service<Database>().WriteAsync(
            work => work.Context.Activities.Where(row => row.Sequence == 1).ExecuteUpdateAsync(all => all.SetProperty(row => row.Json, "{}}")), default);
        await host.RestartAsync();

        var reply = EchoBot.ReplyTo("hi");
        while (!(await Opened.RowsAsync<LoggedActivity>(host.Service<Database>(), rows => rows.Where(row => row.Sequence > 1))).Exists(row => row.Json.Contains(reply, StringComparison.Ordinal)))
        {
            await Task.Yield();
        }

        Assert.Equal(1, Assert.Single(await InboxAsync(host)).Sequence);
    }

    private static Task<List<InboxItem>> InboxAsync(TestHost host) =>
        host.Service<Database>().ReadAsync(work => work.Context.Inbox.AsNoTracking().Where(item => item.DeadAt != null).ToListAsync(), default);

    private sealed class PoisonedBot : Microsoft.Bot.Builder.ActivityHandler
    {
        private readonly System.Threading.Channels.Channel<bool> _begun = System.Threading.Channels.Channel.CreateUnbounded<bool>();

        public int Runs { get; private set; }

        /// <summary>The poison hangs until the process is stopped, and the test stops it at once.</summary>
        public bool EndsProcess { get; init; }

        public async Task BegunAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await _begun.Reader.ReadAsync(patience.Token);
        }

        protected override async Task OnMessageActivityAsync(
            Microsoft.Bot.Builder.ITurnContext<Microsoft.Bot.Schema.IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            if (turnContext.Activity.Text != Poison)
            {
                await turnContext.SendActivityAsync(Microsoft.Bot.Builder.MessageFactory.Text(EchoBot.ReplyTo(turnContext.Activity.Text)), cancellationToken);
                return;
            }

            Runs++;
            _begun.Writer.TryWrite(true);
            if (EndsProcess)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            throw new FormatException(Poison);
        }
    }
}
