using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Tests.Data;

namespace SmartBot.Tests.DirectLine;

/// <summary>How the bot has its turns, on each database.</summary>
public abstract class TurnTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TestStorage _storage;
    private IAsyncDisposable? _database;
    private (string Name, string Value)[] _settings = [];

    private protected TurnTests(TestStorage storage) => _storage = storage;

    public async Task InitializeAsync() => (_database, _settings) = await _storage.CreateAsync();

    public async Task DisposeAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);

    [SkippableFact]
    public async Task Messages_of_a_conversation_are_answered_one_at_a_time_and_in_order()
    {
        var bot = new GatedBot();
        await using var host = EchoHost.Start(bot, settings: _settings);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await client.SayAsync("one");
        await client.SayAsync("two");
        await bot.Begun("one");
        var during = (await client.PollAsync()).Texts.ToList();
        bot.Open("two");
        bot.Open("one");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("two"));

        Assert.Equal(["one", "two"], during);
        Assert.Equal(["one", "two"], bot.Order);
        Assert.Equal(["one", "two", EchoBot.ReplyTo("one"), EchoBot.ReplyTo("two")], (await client.PollAsync()).Texts);
    }

    [SkippableFact]
    public async Task Two_posts_at_once_are_answered_in_the_order_of_the_transcript()
    {
        await using var host = EchoHost.Start(_settings);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await Task.WhenAll(client.SayAsync("one"), client.SayAsync("two"));
        await client.SayAsync("last");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("last"));

        var all = (await client.PollAsync()).Activities;
        var said = all.Where(IsFromAnn).Select(ActivitySet.TextOf).ToList();
        var replied = all.Where(activity => !IsFromAnn(activity)).Select(ActivitySet.TextOf).ToList();
        Assert.Equal([EchoBot.Greeting, .. said.Select(text => EchoBot.ReplyTo(text!))], replied);

        static bool IsFromAnn(System.Text.Json.JsonElement activity) => activity.GetProperty("from").GetProperty("id").GetString() == "ann";
    }

    [SkippableFact]
    public async Task A_slow_turn_holds_up_nobody_else()
    {
        var bot = new GatedBot();
        await using var host = EchoHost.Start(bot, settings: _settings);
        var slow = await DirectLineClient.ForAsync(host, "ann");
        var quick = await DirectLineClient.ForAsync(host, "bob");
        using var stream = await quick.OpenAsync();

        await slow.SayAsync("slow");
        await bot.Begun("slow");
        bot.Open("quick");
        await quick.SayAsync("quick");

        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("quick"));
        bot.Open("slow");
    }

    [SkippableFact]
    public async Task A_turn_that_fails_is_apologised_for_and_the_conversation_goes_on()
    {
        await using var host = EchoHost.Start(_settings);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await client.SayAsync(EchoBot.Fail);
        await client.SayAsync("hi");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));

        var texts = (await client.PollAsync()).Texts.ToList();
        Assert.Contains(texts, text => text!.Contains("Something went wrong", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text!.Contains("The bot was told to fail", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_graceful_stop_lets_every_accepted_message_have_its_turn()
    {
        var bot = new GatedBot();
        await using var host = EchoHost.Start(bot, settings: _settings);
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.SayAsync("one");
        await client.SayAsync("two");
        await bot.Begun("one");

        var restarting = host.RestartAsync();
        bot.Open("one");
        bot.Open("two");
        await restarting;

        Assert.Equal(["one", "two"], bot.Order);
        Assert.Equal(
            ["one", "two", EchoBot.ReplyTo("one"), EchoBot.ReplyTo("two")], (await client.At(host).PollAsync()).Texts);
    }

    [SkippableFact]
    public async Task A_message_whose_turn_was_broken_off_is_answered_after_the_next_start()
    {
        var bot = new GatedBot();
        await using var host = EchoHost.Start(bot, settings: [("shutdownTimeoutSeconds", "0"), .. _settings]);
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.StartAsync();
        await client.SayAsync("one");
        await bot.Begun("one");

        await host.RestartAsync();
        bot.Open("one");
        client = client.At(host);
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("one"));

        Assert.Equal(["one", "one"], bot.Order);
        Assert.Equal(["one", EchoBot.ReplyTo("one")], (await client.PollAsync()).Texts);
    }

    [SkippableFact]
    public async Task What_the_bot_changes_and_takes_back_is_changed_in_the_transcript()
    {
        await using var host = EchoHost.Start(new ChangingBot(), settings: _settings);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await client.SayAsync("hi");
        var first = ActivitySet.IdOf((await stream.ReceiveUntilAsync("kept")).Single(activity => ActivitySet.TextOf(activity) == "first"));
        await client.SayAsync($"change {first}");
        var seen = await stream.ReceiveUntilAsync("second");

        var polled = await client.PollAsync();
        Assert.Equal(["hi", "kept", $"change {first}", "second"], polled.Texts);
        Assert.Equal(first, ActivitySet.IdOf(polled.Activities[^1]));
        Assert.Equal(first, ActivitySet.IdOf(seen[^1]));
        Assert.True(polled.Activities[^1].GetProperty("timestamp").GetDateTimeOffset() <= polled.Activities[1].GetProperty("timestamp").GetDateTimeOffset());
    }

    /// <summary>Takes the turn on a text when the test opens its gate.</summary>
    private sealed class GatedBot : ActivityHandler
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _begun = new();
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _open = new();

        public ConcurrentQueue<string> Order { get; } = new();

        public Task Begun(string text) => Gate(_begun, text).Task.WaitAsync(Patience);

        public void Open(string text) => Gate(_open, text).TrySetResult();

        protected override async Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            var text = turnContext.Activity.Text;
            Order.Enqueue(text);
            Gate(_begun, text).TrySetResult();
            await Gate(_open, text).Task.WaitAsync(cancellationToken);
            await turnContext.SendActivityAsync(MessageFactory.Text(EchoBot.ReplyTo(text)), cancellationToken);
        }

        private static TaskCompletionSource Gate(ConcurrentDictionary<string, TaskCompletionSource> gates, string text) =>
            gates.GetOrAdd(text, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    private sealed class ChangingBot : ActivityHandler
    {
        protected override async Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            if (turnContext.Activity.Text.Split(' ') is ["change", var id])
            {
                var second = MessageFactory.Text("second");
                second.Id = id;
                await turnContext.UpdateActivityAsync(second, cancellationToken);
                return;
            }

            await turnContext.SendActivityAsync(MessageFactory.Text("first"), cancellationToken);
            var wrong = await turnContext.SendActivityAsync(MessageFactory.Text("wrong"), cancellationToken);
            var kept = await turnContext.SendActivityAsync(MessageFactory.Text("not yet"), cancellationToken);
            await turnContext.DeleteActivityAsync(wrong.Id, cancellationToken);
            var better = MessageFactory.Text("kept");
            better.Id = kept.Id;
            await turnContext.UpdateActivityAsync(better, cancellationToken);
        }
    }
}
