using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.DirectLine;
using SmartBot.Turns;

namespace SmartBot.Tests.Data;

/// <summary>What the database promises to the turn: all or nothing, and one winner where several want the same.</summary>
public abstract class UnitOfWorkTests : StoreTests
{
    private const int Several = 8;

    private protected UnitOfWorkTests(TestStorage storage)
        : base(storage)
    {
    }

    // The host's own first look takes up all that waits, also what a test has put there a moment before.
    private protected override void Change(IServiceCollection services) =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(InboxLanes)));

    private Database Database => Host.Service<Database>();

    [SkippableFact]
    public async Task The_migrations_are_those_of_the_model()
    {
        await using var context = Host.Service<StorageProvider>().CreateContext();
        Skip.IfNot(context.Database.IsRelational(), "This database has no migrations.");

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [SkippableFact]
    public async Task A_write_that_fails_halfway_leaves_nothing()
    {
        Skip.If(Host.Service<StorageProvider>().Name == StorageOptions.Cosmos, "This database has no transaction over several rows.");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync<int>(
            async work =>
            {
                work.Context.Add(new StateItem { Key = "half", OwnerId = "", Json = "{}", ETag = "1" });
                await work.Context.SaveChangesAsync();
                throw new InvalidOperationException();
            },
            default));

        Assert.Equal(0, await Database.ReadAsync(work => work.Context.BotState.CountAsync(), default));
    }

    [SkippableFact]
    public async Task What_counts_once_is_refused_the_second_time()
    {
        var used = await Task.WhenAll(Enumerable.Range(0, Several).Select(_ => IsFirstUseAsync("once")));

        Assert.Single(used, isFirst => isFirst);
        Assert.False(await IsFirstUseAsync("once"));
        Assert.True(await IsFirstUseAsync("another"));
    }

    [SkippableFact]
    public async Task An_activity_that_was_left_behind_is_taken_over_by_one()
    {
        var conversationId = await WaitingAsync("ann");
        var left = Assert.Single(await LeftBehindAsync(Later(TimeSpan.FromSeconds(10))));

        var taken = await Task.WhenAll(Enumerable.Range(0, Several).Select(_ => Task.Run(
            () => new Inbox(Database, TimeProvider.System).TakeAsync(left, default))));

        Assert.Equal(conversationId, Assert.Single(taken.OfType<Waiting>()).Item.ConversationId);
    }

    [SkippableFact]
    public async Task A_take_over_counts_against_the_activity_whose_turn_was_begun_and_not_against_those_behind_it()
    {
        var conversationId = await WaitingAsync("ann");
        await Host.Service<ConversationLog>()
            .AppendFromPersonAsync(conversationId, new Activity { Type = ActivityTypes.Message, Text = "hi" }, null, default);
        await EndAsync(conversationId, processes: 3);

        Assert.Empty(await LeftBehindAsync(TimeProvider.System));
        Assert.Equal(
            [3, 0],
            await Database.ReadAsync(work => work.Context.Inbox.OrderBy(item => item.Sequence).Select(item => item.Tries).ToListAsync(), default));
    }

    [SkippableFact]
    public async Task An_activity_that_processes_ended_on_waits_until_this_one_has_lived_longer_than_they_and_comes_after_the_others()
    {
        var suspect = await WaitingAsync("ann");
        await EndAsync(suspect, processes: 3);
        var innocent = await WaitingAsync("ben");
        var later = Later(TimeSpan.FromHours(1));
        var inbox = new Inbox(Database, later);

        Assert.Equal([innocent], (await inbox.LeftBehindAsync(default)).Select(item => item.ConversationId));
        later.Advance(Inbox.Quarantine(3));
        Assert.Equal([innocent, suspect], (await inbox.LeftBehindAsync(default)).Select(item => item.ConversationId));
    }

    [SkippableFact]
    public async Task A_process_that_is_alone_finds_at_its_start_what_was_accepted_a_moment_ago()
    {
        await WaitingAsync("ann");
        var inbox = new Inbox(Database, TimeProvider.System);

        Assert.Empty(await inbox.LeftBehindAsync(default));
        await inbox.ReleaseAsync(default);
        Assert.Single(await inbox.LeftBehindAsync(default));
    }

    [SkippableFact]
    public async Task A_message_is_claimed_by_one_and_who_was_too_slow_may_not_settle_it()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddHours(2));
        var outbox = new Outbox(Database, time);
        await AddToOutboxAsync(time.GetUtcNow().AddHours(-1));

        var claims = await Task.WhenAll(Enumerable.Range(0, Several).Select(_ => Task.Run(() => outbox.ClaimAsync("test/c", default))));
        var slow = Assert.Single(claims, claim => claim.Claim is not null).Claim!;
        time.Advance(Outbox.Lease + TimeSpan.FromSeconds(1));
        var quick = (await outbox.ClaimAsync("test/c", default)).Claim!;

        Assert.False(await outbox.SettleAsync(slow, SendOutcome.Sent, default));
        Assert.True(await outbox.SettleAsync(quick, SendOutcome.Sent, default));
        Assert.Null((await outbox.ClaimAsync("test/c", default)).Claim);
    }

    private Task<bool> AddToOutboxAsync(DateTimeOffset dueAt) => Database.WriteAsync(
        async work =>
        {
            var conversation = new SmartBot.Data.Conversation { Id = "test/c", ChannelId = "test", OwnerId = "test/ann", CreatedAt = dueAt };
            work.Context.Add(conversation);
            await work.Context.SaveChangesAsync();
            var logged = conversation.Append(ActivityOrigin.Bot, dueAt);
            work.Context.Add(logged);
            work.Context.Add(new OutboxItem { ConversationId = "test/c", Sequence = logged.Sequence, OwnerId = "test/ann", DueAt = dueAt });
            return true;
        },
        default);

    private async Task<bool> IsFirstUseAsync(string id)
    {
        try
        {
            return await Task.Run(() => Database.WriteAsync(
                work =>
                {
                    work.Context.Add(new UsedOnce { Id = id, ExpiresAt = TimeProvider.System.GetUtcNow().AddDays(1) });
                    return Task.FromResult(true);
                },
                default));
        }
        catch (StorageConflictException)
        {
            return false;
        }
    }

    private static FakeTimeProvider Later(TimeSpan by) => new(TimeProvider.System.GetUtcNow() + by);

    private Task<List<InboxItem>> LeftBehindAsync(TimeProvider clock) => new Inbox(Database, clock).LeftBehindAsync(default);

    // A conversation whose first activity waits for its turn.
    private async Task<string> WaitingAsync(string user)
    {
        var conversationId = await Host.Service<DirectLineConversations>().CreateAsync(user, default);
        await Host.Service<ConversationLog>().StartAsync(conversationId, "en", default);
        return conversationId;
    }

    private async Task EndAsync(string conversationId, int processes)
    {
        var later = Later(TimeSpan.FromSeconds(10));
        for (var ended = 0; ended < processes; ended++, later.Advance(TimeSpan.FromMinutes(1)))
        {
            var inbox = new Inbox(Database, later);
            later.Advance(Inbox.Quarantine(ended));
            var left = Assert.Single(await inbox.LeftBehindAsync(default));
            Assert.Equal(conversationId, (await inbox.TakeAsync(left, default))?.Item.ConversationId);
        }
    }
}
