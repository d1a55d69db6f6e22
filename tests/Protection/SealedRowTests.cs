using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.MyData;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.CheckIns;
using SmartBot.Tests.Data;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Protection;

/// <summary>What the database holds of people is of no use to whoever changes it or has it without the keys.</summary>
public abstract class SealedRowTests : StoreTests
{
    private protected SealedRowTests(TestStorage storage)
        : base(storage)
    {
    }

    private IGoalStore Goals => Host.Service<IGoalStore>();

    private Database Database => Host.Service<Database>();

    [SkippableFact]
    public async Task What_one_swaps_between_rows_or_people_is_refused_and_nobody_else_is_concerned()
    {
        await MeetAsync("ann", "a1", "a2");
        await MeetAsync("bob", "b1");
        await MeetAsync("eve", "e1");

        await SwapAsync("a1", "a2");
        await Assert.ThrowsAsync<CorruptStateException>(() => Goals.ListAsync("directline/ann", default));
        await SwapAsync("a1", "a2");
        Assert.Equal(2, (await Goals.ListAsync("directline/ann", default)).Count);
        await SwapAsync("a1", "b1");

        await Assert.ThrowsAsync<CorruptStateException>(() => Goals.ListAsync("directline/bob", default));
        Assert.Single(await Goals.ListAsync("directline/eve", default));
    }

    [SkippableFact]
    public async Task The_key_of_another_person_opens_nothing()
    {
        Skip.If(Host.Service<StorageProvider>().Name == StorageOptions.Cosmos, "This database has no SQL.");
        await MeetAsync("ann", "a1");
        await MeetAsync("bob", "b1");
        await ExecuteAsync($"""UPDATE "DataKeys" SET "Wrapped" = (SELECT "Wrapped" FROM "DataKeys" WHERE "OwnerId" = 'directline/bob') WHERE "OwnerId" = 'directline/ann'""");

        await Assert.ThrowsAsync<CorruptStateException>(() => Goals.ListAsync("directline/ann", default));
        Assert.Single(await Goals.ListAsync("directline/bob", default));
    }

    [SkippableFact]
    public async Task A_message_of_the_log_that_cannot_be_opened_is_left_out_and_the_others_are_shown()
    {
        var client = await DirectLineClient.ForAsync(Host, "ann");
        using var stream = await client.OpenAsync();
        await client.SayAsync("hi");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
        await Database.WriteAsync(
            async work => (await work.Context.Activities.SingleAsync(row => row.Origin == ActivityOrigin.Person)).Json = """{"type":"message","text":"forged"}""", default);

        Assert.Equal(["Hello", EchoBot.ReplyTo("hi")], (await client.PollAsync()).Texts);
    }

    [SkippableFact]
    public async Task An_erased_person_is_gone_from_every_table_and_others_are_not()
    {
        await MeetAsync("ann", "a1");
        await MeetAsync("bob", "b1");
        var client = await DirectLineClient.ForAsync(Host, "ann");
        using (var stream = await client.OpenAsync())
        {
            await client.SayAsync("hi");
            await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
        }

        await Database.WriteAsync(
            work =>
            {
                work.Context.Add(new StateItem { Key = "aside/1/x/k", OwnerId = "directline/ann", ETag = "1" });
                return Task.FromResult(true);
            },
            default);

        var counts = await Host.Service<Erasing>().EraseAsync("directline/ann", default);

        Assert.Equal((1, 1, 1, 1), (counts["DataKeys"], counts["Goals"], counts["Participants"], counts["Conversations"]));
        Assert.True(counts["Activities"] >= 3 && counts["BotState"] >= 1, "Activities and state");
        Assert.All(await Host.Service<Erasing>().EraseAsync("directline/ann", default), table => Assert.Equal(0, table.Value));
        Assert.Single(await Goals.ListAsync("directline/bob", default));
    }

    [SkippableFact]
    public async Task Work_on_a_person_who_is_erased_meanwhile_is_not_stored()
    {
        await MeetAsync("ann", "a1");
        await using var work = await Database.BeginAsync("directline/ann", default);
        using (Database.Enter(work))
        {
            var goal = Assert.Single(await Goals.ListAsync("directline/ann", default));
            await Goals.SaveAsync(Goal.Begin("a2", "directline/ann", "smart", goal.CreatedAt), default);
        }

        await Host.Service<Erasing>().EraseAsync("directline/ann", default);

        await Assert.ThrowsAsync<StorageConflictException>(() => Database.CommitAsync(work, () => Task.FromResult(true), default));
        Assert.Empty(await Goals.ListAsync("directline/ann", default));
    }

    private Task MeetAsync(string user, params string[] goals)
    {
        var person = Followed.Person($"directline/{user}", Followed.OnDirectLine("c", user));
        return Followed.StoreAsync(Database, [person, .. goals.Select(id => Followed.Goal(id, person))]);
    }

    private Task<bool> SwapAsync(string first, string second) => Database.WriteAsync(
        async work =>
        {
            var (one, other) = (await work.Context.Goals.SingleAsync(goal => goal.Id == first), await work.Context.Goals.SingleAsync(goal => goal.Id == second));
            (one.Json, other.Json) = (other.Json, one.Json);
            return true;
        },
        default);

    private Task<int> ExecuteAsync(FormattableString statement) => Database.WriteAsync(work => work.Context.Database.ExecuteSqlAsync(statement), default);
}

public sealed class SealedRowOnSqliteTests() : SealedRowTests(TestStorage.Sqlite);

public sealed class SealedRowOnPostgreSqlTests() : SealedRowTests(TestStorage.PostgreSql);
