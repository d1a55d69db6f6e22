using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Turns;

/// <summary>The host with a clock that stands still, and a channel elsewhere that speaks to its <c>/api/messages</c>.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = DateTimeOffset.Parse("2027-03-10T10:00:00Z", null);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceOfAMove = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(2);

    private int _ids;

    private ChannelHost(FakeChannel channel, FakeTimeProvider clock, TestHost host)
    {
        (Channel, Clock, Host) = (channel, clock, host);
        Figures = new Figures(host.Services);
    }

    public FakeChannel Channel { get; }

    public FakeTimeProvider Clock { get; }

    public TestHost Host { get; }

    public Figures Figures { get; }

    /// <summary>Starts both, with <see cref="EchoBot"/> where no bot is given.</summary>
    public static async Task<ChannelHost> StartAsync(IBot? bot = null, Action<IServiceCollection>? services = null)
    {
        var clock = new FakeTimeProvider(Start);
        var host = TestHost.Start(all =>
        {
            all.AddSingleton(bot ?? new EchoBot());
            all.AddSingleton<TimeProvider>(clock);
            services?.Invoke(all);
        });
        return new ChannelHost(await FakeChannel.StartAsync(), clock, host);
    }

    /// <summary>Posts an activity; <paramref name="change"/> makes it another one than a message of Ann's in conversation c.</summary>
    public Task<HttpResponseMessage> PostAsync(string? text, Action<JsonObject>? change = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"m{Interlocked.Increment(ref _ids)}",
            ["text"] = text,
            ["channelId"] = "test",
            ["serviceUrl"] = Channel.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "ann" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = "c" },
        };
        change?.Invoke(activity);
        return Host.Http.PostAsJsonAsync("/api/messages", activity);
    }

    public async Task SayAsync(string? text, Action<JsonObject>? change = null)
    {
        using var answer = await PostAsync(text, change);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The replies that an answer with delivery mode expectReplies holds.</summary>
    public static async Task<List<JsonElement>> RepliesInAsync(HttpResponseMessage answer) =>
        [.. (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()];

    public Task<List<T>> RowsAsync<T>()
        where T : class => Host.Service<Database>().ReadAsync(work => work.Context.Set<T>().AsNoTracking().ToListAsync(), default);

    public async Task<List<OutboxItem>> OutboxAsync() => [.. (await RowsAsync<OutboxItem>()).OrderBy(item => item.Sequence)];

    /// <summary>Waits until the outbox is as expected, with nothing being sent.</summary>
    public async Task<List<OutboxItem>> OutboxWhenAsync(Predicate<List<OutboxItem>> isIt)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var items = await OutboxAsync();
            if (items.TrueForAll(item => item.Lease is null) && isIt(items))
            {
                return items;
            }
        }
    }

    /// <summary>Moves the clock, and then on by one look at the outbox after the other, until the channel gets a post.</summary>
    public async Task<JsonElement> NextAfterAsync(TimeSpan wait)
    {
        using var patience = new CancellationTokenSource(Patience);
        Clock.Advance(wait);
        JsonElement post;
        while (!Channel.TryNext(out post))
        {
            patience.Token.ThrowIfCancellationRequested();
            if ((await OutboxAsync()).TrueForAll(item => item.Lease is null))
            {
                Clock.Advance(Sweep);
            }
        }

        return post;
    }

    /// <summary>Moves the clock while a sending waits for its channel; again, if the sender had not begun to wait when it was moved before.</summary>
    public async Task AdvanceWhileSendingAsync(TimeSpan wait)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            Clock.Advance(wait);
            using var move = new CancellationTokenSource(PatienceOfAMove);
            while (!move.IsCancellationRequested)
            {
                if ((await OutboxAsync()).TrueForAll(item => item.Lease is null))
                {
                    return;
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Figures.Dispose();
        await Host.DisposeAsync();
        await Channel.DisposeAsync();
    }
}
