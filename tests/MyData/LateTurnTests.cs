using System.Net;
using System.Net.WebSockets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;
using SmartBot.DirectLine;
using SmartBot.MyData;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Takeaway;
using SmartBot.Tests.Turns;
using SmartBot.Turns;

namespace SmartBot.Tests.MyData;

/// <summary>Nothing comes back after a deletion: no turn under way, no message in line, no page left open.</summary>
public sealed class LateTurnTests
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_turn_under_way_and_a_message_in_line_leave_nothing()
    {
        await using var host = TestHost.Start(services => services.AddSingleton<IBot>(provider => Waiting(provider)));
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.StartAsync();
        await client.SayAsync("hi");
        await client.SayAsync("are you there?");
        await _begun.Task;

        await EraseAsync(host, "directline/ann");
        _goOn.SetResult();

        while (host.Service<InboxSignals>().IsAwake(client.ConversationId))
        {
        }

        await AssertNothingAsync(host, "directline/ann");
    }

    [Fact]
    public async Task A_turn_under_way_on_another_channel_leaves_nothing_and_is_not_run_for_a_stranger()
    {
        var runs = 0;
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<IBot>(provider => Waiting(provider, () => runs++)));
        await Somebody.FillAsync(host.Host.Service<Database>(), "test/ann", owner => SampleGoals.Full(owner, "full"));
        await host.Host.Service<Database>().WriteAsync(
            work =>
            {
                work.Context.Add(new SmartBot.Data.Conversation { Id = "test/c", ChannelId = "test", OwnerId = "test/ann", CreatedAt = ChannelHost.Start });
                return Task.FromResult(true);
            },
            default);
        var posting = host.PostAsync("hi");
        await _begun.Task;

        await EraseAsync(host.Host, "test/ann");
        _goOn.SetResult();

        using var answer = await posting;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(runs > 0);
        await AssertNothingAsync(host.Host, "test/ann");
        Assert.Empty(host.Channel.Sent);
    }

    [Fact]
    public async Task A_check_in_that_was_on_its_way_begins_no_conversation()
    {
        await using var host = TestHost.Start(services => services.AddSingleton<IBot>(new TellingBot((turn, stopping) => turn.SendActivityAsync("How does it go?", cancellationToken: stopping))));
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Id = "follow-up",
            ChannelId = DirectLineChannel.Id,
            Conversation = DirectLineChannel.Account("gone"),
            From = DirectLineChannel.Person("ann"),
            Recipient = DirectLineChannel.Bot(),
        };

        await host.Service<DirectLineAdapter>().RunTurnAsync(activity, host.Service<IBot>(), default);

        await AssertNothingAsync(host, "directline/ann");
    }

    [Fact]
    public async Task An_open_stream_is_closed_and_the_old_token_finds_nothing()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.Greeting);

        await EraseAsync(host, "directline/ann");

        Assert.Null(await stream.ReceiveAsync());
        Assert.Equal(DirectLineStream.Gone, stream.CloseStatus);
        var one = $"/conversations/{client.ConversationId}";
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "/conversations"), (HttpMethod.Get, one), (HttpMethod.Post, one + "/activities"), (HttpMethod.Get, one + "/activities"),
            (HttpMethod.Post, "/tokens/refresh"),
        })
        {
            using var answer = await client.SendAsync(method, path, """{"type":"message","text":"hi"}""");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("\"error\":{\"code\":\"ConversationNotFound\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await AssertNothingAsync(host, "directline/ann");
    }

    [Fact]
    public async Task A_stream_learns_of_a_deletion_by_another_process()
    {
        var time = new FakeTimeProvider(SampleGoals.Now);
        await using var host = EchoHost.Start(new EchoBot(), time);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.Greeting);

        await host.Service<Database>().WriteAsync(work => KeptRows.DeleteAsync(work.Context, "directline/ann", default), default);
        var closing = stream.ReceiveAsync();
        for (var looks = 0; looks < 100 && !closing.IsCompleted; looks++)
        {
            // Less in all than the token lives, whose end would close the stream too; and a read takes as long as a look does.
            time.Advance(TimeSpan.FromSeconds(10));
            await Somebody.CountAsync(host.Service<Database>(), "directline/ann");
        }

        Assert.Null(await closing);
        Assert.Equal((WebSocketCloseStatus)4404, stream.CloseStatus);
    }

    [Fact]
    public async Task Somebody_who_begins_anew_is_served_as_before()
    {
        await using var host = EchoHost.Start();
        await (await DirectLineClient.ForAsync(host, "ann")).StartAsync();
        await EraseAsync(host, "directline/ann");

        var again = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await again.OpenAsync();

        await stream.ReceiveUntilAsync(EchoBot.Greeting);
    }

    // Counts in its state, changes a goal, and then takes its time.
    private TellingBot Waiting(IServiceProvider services, Action? run = null) => new(async (turn, cancellationToken) =>
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        run?.Invoke();
        var state = services.GetRequiredService<ConversationState>();
        await state.LoadAsync(turn, force: true, cancellationToken);
        await state.CreateProperty<string>("words").SetAsync(turn, turn.Activity.Text, cancellationToken);
        await state.SaveChangesAsync(turn, false, cancellationToken);
        var goals = services.GetRequiredService<IGoalStore>();
        var goal = await goals.ListAsync(Person.OwnerOf(turn.Activity), cancellationToken) is [var first, ..]
            ? first
            : SampleGoals.Gaps(Person.OwnerOf(turn.Activity), Guid.NewGuid().ToString("N"));
        goal.Prioritise(1, SampleGoals.Now.AddYears(1));
        await goals.SaveAsync(goal, cancellationToken);
        _begun.TrySetResult();
        await _goOn.Task.WaitAsync(cancellationToken);
        await turn.SendActivityAsync("noted", cancellationToken: cancellationToken);
    });

    private static async Task EraseAsync(TestHost host, string ownerId) => await Somebody.DoneAsync(
        host.Service<Database>(), await host.Service<EraseRequests>().AskAsync(ownerId, isAsked: true, TimeSpan.Zero, default));

    private static async Task AssertNothingAsync(TestHost host, string ownerId) =>
        Assert.All(await Somebody.CountAsync(host.Service<Database>(), ownerId), table => Assert.Equal((table.Key, 0), (table.Key, table.Value)));
}
