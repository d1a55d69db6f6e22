using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Turns;

/// <summary>Turns of <c>/api/messages</c>: all or nothing, and sent after the commit.</summary>
public class ConnectorTurnTests
{
    private const string Apology = "Something went wrong on my side. What you told me before is safe. Please say that once more.";

    [Fact]
    public async Task Replies_arrive_in_order_and_stand_in_the_log_once()
    {
        await using var host = await ChannelHost.StartAsync(new TellingBot((turn, _) => SayAsync(turn, "one", "two", "three")));

        await host.SayAsync("hi");
        List<string?> arrived = [FakeChannel.TextOf(await host.Channel.NextAsync()), FakeChannel.TextOf(await host.Channel.NextAsync()), FakeChannel.TextOf(await host.Channel.NextAsync())];
        await host.OutboxWhenAsync(items => items.Count == 0);

        Assert.Equal(new List<string?> { "one", "two", "three" }, arrived);
        Assert.All(host.Channel.Sent, post => Assert.Equal("m1", post.GetProperty("replyToId").GetString()));
        var log = (await host.RowsAsync<LoggedActivity>()).OrderBy(row => row.Sequence).ToList();
        Assert.Equal(["m1", "m1.1", "m1.2", "m1.3"], log.Select(row => row.ActivityId));
        Assert.All(log, row => Assert.Equal("test/c", row.ConversationId));
    }

    [Fact]
    public async Task A_bot_that_throws_after_saving_leaves_nothing_and_the_person_hears_an_apology()
    {
        var runs = 0;
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<IBot>(provider => Saving(provider, () =>
        {
            runs++;
            throw new FormatException();
        })));

        await host.SayAsync("hi");

        Assert.Equal(Apology, FakeChannel.TextOf(await host.Channel.NextAsync()));
        await host.OutboxWhenAsync(items => items.Count == 0);
        Assert.Equal(3, runs);
        Assert.Single(host.Channel.Sent);
        Assert.Empty(await host.RowsAsync<StateItem>());
        Assert.Empty(await host.RowsAsync<GoalRow>());
        Assert.Equal(2, (await host.RowsAsync<LoggedActivity>()).Count);
        Assert.NotNull(Assert.Single(await host.RowsAsync<InboxItem>()).DeadAt);
        Assert.Equal(1, host.Figures["smartbot.dead_letters"]);
    }

    [Fact]
    public async Task A_turn_that_fails_at_first_has_its_effect_once()
    {
        var runs = 0;
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<IBot>(provider => Saving(provider, () =>
        {
            if (++runs < 3)
            {
                throw new FormatException();
            }
        })));

        await host.SayAsync("hi");
        await host.Channel.NextAsync();
        await host.OutboxWhenAsync(items => items.Count == 0);

        Assert.Equal(["saved"], host.Channel.Texts);
        Assert.Equal("1", CountIn(Assert.Single(await Opened.RowsAsync<StateItem>(host.Host.Service<Database>()))));
        Assert.Single(await host.RowsAsync<GoalRow>());
        Assert.Empty(await host.RowsAsync<InboxItem>());
    }

    [Fact]
    public async Task Two_messages_at_once_both_count()
    {
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<IBot>(provider => Saving(provider, () => { })));

        await Task.WhenAll(host.SayAsync("one"), host.SayAsync("two"));
        await host.Channel.NextAsync();
        await host.Channel.NextAsync();

        Assert.Equal("2", CountIn(Assert.Single(await Opened.RowsAsync<StateItem>(host.Host.Service<Database>()))));
        Assert.Equal(2, (await host.RowsAsync<GoalRow>()).Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Activities_without_an_id_of_their_own_are_all_answered(string? id)
    {
        await using var host = await ChannelHost.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => host.SayAsync($"{n}", activity => activity["id"] = id)));
        for (var n = 0; n < 4; n++)
        {
            await host.Channel.NextAsync();
        }

        Assert.Equal(["You said: 0", "You said: 1", "You said: 2", "You said: 3"], host.Channel.Texts.Order());
    }

    [Theory]
    [InlineData("test/x", "m", "c", "ann")]
    [InlineData("test", "m\0", "c", "ann")]
    [InlineData("test", "m", "c\0", "ann")]
    [InlineData("test", "m", "c", "LONG")]
    public async Task Ids_that_make_no_good_keys_are_refused(string channelId, string id, string conversationId, string userId)
    {
        await using var host = await ChannelHost.StartAsync();

        using var answer = await host.PostAsync("hi", activity =>
        {
            (activity["channelId"], activity["id"]) = (channelId, id);
            activity["conversation"]!["id"] = conversationId;
            activity["from"]!["id"] = userId == "LONG" ? new string('x', 513) : userId;
        });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await host.RowsAsync<LoggedActivity>());
    }

    private static string? CountIn(StateItem item) =>
        System.Text.Json.JsonDocument.Parse(item.Json).RootElement.GetProperty("count").GetProperty("value").ToString();

    private static Task<ResourceResponse[]> SayAsync(ITurnContext turn, params string[] texts) =>
        turn.SendActivitiesAsync([.. texts.Select(text => MessageFactory.Text(text))]);

    // Counts in its state, begins a goal, says so, and then does what the test wants.
    private static TellingBot Saving(IServiceProvider services, Action then) => new(async (turn, cancellationToken) =>
    {
        var state = services.GetRequiredService<ConversationState>();
        await state.LoadAsync(turn, force: true, cancellationToken);
        var count = await state.CreateProperty<Count>("count").GetAsync(turn, () => new Count(), cancellationToken);
        count.Value++;
        await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
        await services.GetRequiredService<IGoalStore>().SaveAsync(
            Goal.Begin(Guid.NewGuid().ToString("N"), "test/ann", "smart", ChannelHost.Start), cancellationToken);
        await SayAsync(turn, "saved");
        then();
    });

    private sealed class Count
    {
        public int Value { get; set; }
    }
}
