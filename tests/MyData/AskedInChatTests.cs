using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.MyData;
using SmartBot.Tests.Turns;

namespace SmartBot.Tests.MyData;

/// <summary>What the chat may do about a person's data: it is stored with its turn, and what it says is sent before anything goes.</summary>
public sealed class AskedInChatTests
{
    private string _receipt = "";

    [Fact]
    public async Task A_deletion_waits_until_its_reply_could_be_read_and_the_outbox_is_empty()
    {
        await using var host = await StartAsync(() => { });
        host.Channel.Answer(Enumerable.Repeat(FakeChannel.Status(StatusCodes.Status503ServiceUnavailable), 3));

        await host.SayAsync("delete my data");
        Assert.Equal(TimeSpan.FromMinutes(1), await TryAsync(host));
        await host.OutboxWhenAsync(items => items is [{ Tries: 1 }]);

        host.Clock.AdjustTime(ChannelHost.Start.AddMinutes(1));
        Assert.Equal(TimeSpan.FromSeconds(2), await TryAsync(host));
        await host.NextAfterAsync(TimeSpan.FromMinutes(1));
        Assert.NotEmpty(host.Channel.Texts);
        Assert.Equal(_receipt, host.Channel.Texts.Last());
    }

    [Fact]
    public async Task A_channel_that_takes_nothing_holds_a_deletion_up_for_five_minutes_and_no_longer()
    {
        await using var host = await StartAsync(() => { });
        host.Channel.Otherwise = (http, _) => FakeChannel.Status(StatusCodes.Status503ServiceUnavailable)(http);
        await host.SayAsync("delete my data");
        await host.OutboxWhenAsync(items => items is [{ Tries: 1 }]);

        host.Clock.AdjustTime(ChannelHost.Start.AddMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromSeconds(2), await TryAsync(host));
        host.Clock.AdjustTime(ChannelHost.Start.AddMinutes(5));
        await TryAsync(host);

        await Somebody.DoneAsync(host.Host.Service<Database>(), _receipt);
        Assert.Empty(await host.OutboxAsync());
        Assert.All((await Somebody.CountAsync(host.Host.Service<Database>(), "test/ann")).Values, rows => Assert.Equal(0, rows));
    }

    [Fact]
    public async Task A_turn_that_comes_to_nothing_asks_for_nothing_and_notes_nothing()
    {
        await using var host = await StartAsync(() => throw new FormatException());

        await host.SayAsync("delete my data");

        Assert.Empty(await host.RowsAsync<Erasure>());
        Assert.Empty(await host.RowsAsync<AuditEntry>());
    }

    [Fact]
    public async Task A_consent_is_noted_with_its_turn_by_purpose_and_version()
    {
        await using var host = await StartAsync(() => { });

        await host.SayAsync("yes");

        var entry = Assert.Single(await host.RowsAsync<AuditEntry>());
        Assert.Equal((AuditKind.ConsentWithdrawn, "check-ins 2", Pseudonym.Of("test/ann")), (entry.Kind, entry.Detail, entry.SubjectId));
    }

    [Fact]
    public async Task Readers_are_those_who_read_and_no_others()
    {
        await using var host = await StartAsync(() => { });
        var (audit, database) = (host.Host.Service<AuditLog>(), host.Host.Service<Database>());
        await database.WriteAsync(
            work =>
            {
                audit.Add(work, AuditKind.ReadByCoach, "test/ann", Pseudonym.Of("coach/eve"), "goals");
                audit.Add(work, AuditKind.ReadByCoach, "test/bob", Pseudonym.Of("coach/eve"), "goals");
                audit.Add(work, AuditKind.Exported, "test/ann", Pseudonym.Of("test/ann"), "file");
                return Task.FromResult(true);
            },
            default);

        var reader = Assert.Single(await host.Host.Service<IMyData>().ReadersAsync("test/ann", default));

        Assert.Equal((Pseudonym.Of("coach/eve"), "goals", ChannelHost.Start), (reader.ReaderId, reader.What, reader.At));
    }

    private Task<TimeSpan?> TryAsync(ChannelHost host) => host.Host.Service<Erasures>().TryAsync(Receipt.Read(_receipt)!.Id, default);

    private Task<ChannelHost> StartAsync(Action then) => ChannelHost.StartAsync(services: services => services.AddSingleton<Microsoft.Bot.Builder.IBot>(provider =>
        new TellingBot(async (turn, cancellationToken) =>
        {
            var data = provider.GetRequiredService<IMyData>();
            if (turn.Activity.Text == "delete my data")
            {
                _receipt = await data.DeleteAsync(Person.OwnerOf(turn.Activity), cancellationToken);
                await turn.SendActivityAsync(_receipt, cancellationToken: cancellationToken);
            }
            else
            {
                await data.ConsentChangedAsync(Person.OwnerOf(turn.Activity), "check-ins", given: false, 2, cancellationToken);
            }

            then();
        })));
}
