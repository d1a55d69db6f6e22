using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Turns;

/// <summary>Of those who have not agreed nothing is kept but that they were asked; of those who have, edited words are heard too.</summary>
public sealed class UnkeptTests
{
    private const string Told = "my name is zebra-7";

    [Fact]
    public async Task Nothing_that_is_said_before_consent_is_in_any_table()
    {
        await using var host = await StartAsync();
        await SayAsync(host, Told);
        await SayAsync(host, $"{Told}, and i want to kill myself");
        await SayAsync(host, "no");

        Assert.Empty(await host.RowsAsync<GoalRow>());
        Assert.Empty(await host.RowsAsync<ParticipantRow>());
        var said = await Opened.RowsAsync<LoggedActivity>(Database(host));
        var state = await Opened.RowsAsync<StateItem>(Database(host));
        Assert.Equal(3, said.Count(row => row.Origin == ActivityOrigin.Person));
        Assert.All(said.Where(row => row.Origin == ActivityOrigin.Person), row => Assert.Contains("(not kept)", row.Json, StringComparison.Ordinal));
        Assert.All(said.Select(row => row.Json).Concat(state.Select(row => row.Json)), json =>
        {
            Assert.DoesNotContain("zebra", json, StringComparison.Ordinal);
            Assert.DoesNotContain("kill", json, StringComparison.Ordinal);
            Assert.DoesNotContain("Ann Canary", json, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_said_from_the_consent_on_is_kept()
    {
        await using var host = await StartAsync();
        await SayAsync(host, Told);
        await SayAsync(host, "yes");
        await SayAsync(host, "walk more");

        Assert.Single(await host.RowsAsync<ParticipantRow>());
        var said = (await Opened.RowsAsync<LoggedActivity>(Database(host))).Where(row => row.Origin == ActivityOrigin.Person).Select(row => row.Json).ToList();
        Assert.Contains("(not kept)", said[0], StringComparison.Ordinal);
        Assert.Contains("\"yes\"", said[1], StringComparison.Ordinal);
        Assert.Contains("walk more", said[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_edited_message_discloses_is_heard_and_a_harmless_edit_is_not_answered()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        await SayAsync(host, "yes");
        await SayAsync(host, "walk more");
        var before = host.Channel.Sent.Count;

        await host.SayAsync("walk even more", activity => (activity["type"], activity["id"]) = ("messageUpdate", "m3"));
        await host.OutboxWhenAsync(items => items.Count == 0);
        Assert.Equal(before, host.Channel.Sent.Count);
        await host.SayAsync("i want to kill myself", activity => (activity["type"], activity["id"]) = ("messageUpdate", "m3"));

        await host.OutboxWhenAsync(items => items.Count == 0);
        Assert.Contains(host.Channel.Texts, text => text!.StartsWith("I'm really glad you told me.", StringComparison.Ordinal));
        Assert.NotNull((await host.Host.Service<IParticipantStore>().FindAsync("test/ann", default))!.Risk);
        Assert.Equal(3, (await host.RowsAsync<LoggedActivity>()).Count(row => row.Origin == ActivityOrigin.Person));
    }

    [Fact]
    public async Task What_was_not_kept_is_not_kept_by_an_edit_either()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");

        await host.SayAsync(Told, activity => (activity["type"], activity["id"]) = ("messageUpdate", "m1"));

        Assert.All(await Opened.RowsAsync<LoggedActivity>(Database(host)), row => Assert.DoesNotContain("zebra", row.Json, StringComparison.Ordinal));
    }

    private static Database Database(ChannelHost host) => host.Host.Service<Database>();

    private static Task<ChannelHost> StartAsync() => ChannelHost.StartAsync(services: all => all.AddSingleton<IBot, GoalBot>());

    private static async Task SayAsync(ChannelHost host, string text)
    {
        await host.SayAsync(text, activity => activity["from"] = new JsonObject { ["id"] = "ann", ["name"] = "Ann Canary" });
        await host.OutboxWhenAsync(items => items.Count == 0);
    }
}
