using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.MyData;
using SmartBot.Tests.Data;

namespace SmartBot.Tests.MyData;

/// <summary>Who asks to be deleted is deleted from every table, and nobody else is.</summary>
public abstract class ErasingTests : StoreTests
{
    private const string Ann = "test/ann";

    private protected ErasingTests(TestStorage storage)
        : base(storage)
    {
    }

    private Database Database => Host.Service<Database>();

    [SkippableFact]
    public async Task Nothing_is_left_of_the_person_in_any_table()
    {
        await Somebody.FillAsync(Database, Ann);
        var before = await Somebody.CountAsync(Database, Ann);
        Assert.All(before.Values, rows => Assert.True(rows > 0, string.Join(", ", before)));
        Assert.Equal(2, before["Goals"]);

        var done = await Somebody.DoneAsync(Database, await AskAsync(Ann));

        Assert.All((await Somebody.CountAsync(Database, Ann)).Values, rows => Assert.Equal(0, rows));
        Assert.Empty(await ReadAsync(context => context.UsedOnce.Where(used => used.Id.StartsWith("tap ")).ToListAsync()));
        Assert.Equal("", done.OwnerId);
        Assert.Equal(
            before.OrderBy(table => table.Key).Select(table => $"{table.Key} {table.Value}"), done.Counts.Split(", ").Order());
    }

    [SkippableFact]
    public async Task Others_keep_all_that_is_theirs_also_where_their_ids_look_alike()
    {
        // Of the last, what was set aside ends in what Ann's would.
        string[] others = ["test/annabel", "other/ann", "test/x/test/ann", "test/ANN"];
        foreach (var ownerId in others.Append(Ann))
        {
            await Somebody.FillAsync(Database, ownerId);
        }

        var before = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var ownerId in others)
        {
            before[ownerId] = await Somebody.CountAsync(Database, ownerId);
        }

        await Somebody.DoneAsync(Database, await AskAsync(Ann));

        foreach (var ownerId in others)
        {
            Assert.Equal(before[ownerId], await Somebody.CountAsync(Database, ownerId));
        }

        Assert.Equal(others.Length, await ReadAsync(context => context.UsedOnce.CountAsync(used => used.Id.StartsWith("tap "))));
    }

    [SkippableFact]
    public async Task The_audit_says_what_went_and_names_nobody()
    {
        await Somebody.FillAsync(Database, Ann);

        await Somebody.DoneAsync(Database, await AskAsync(Ann));

        var entry = Assert.Single(await Host.Service<AuditLog>().AboutAsync(Ann, default));
        Assert.Equal((AuditKind.Erased, Pseudonym.Of(Ann)), (entry.Kind, entry.ActorId));
        Assert.StartsWith("asked: ", entry.Detail, StringComparison.Ordinal);
        Assert.Contains("Goals 2", entry.Detail, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Rows_that_come_while_they_are_deleted_put_it_off_and_nothing_is_half_done()
    {
        await Somebody.FillAsync(Database, Ann);
        await using var work = await Database.BeginAsync("", default);

        // What another process writes between the deletion and the look at what is left.
        await Assert.ThrowsAsync<StorageConflictException>(() => Database.CommitAsync(
            work,
            async () =>
            {
                await work.Context.Database.ExecuteSqlRawAsync(
                    Host.Service<StorageProvider>().Name == StorageOptions.Sqlite
                        ? """CREATE TEMP TRIGGER again AFTER DELETE ON "BotState" BEGIN INSERT OR IGNORE INTO "Participants" ("OwnerId", "ETag", "Json") VALUES (OLD."OwnerId", '', ''); END;"""
                        : """
                          CREATE FUNCTION again() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                          INSERT INTO "Participants" ("OwnerId", "ETag", "Json") VALUES (OLD."OwnerId", '', '') ON CONFLICT DO NOTHING; RETURN NULL; END $$;
                          CREATE TRIGGER again AFTER DELETE ON "BotState" FOR EACH ROW EXECUTE FUNCTION again();
                          """);
                return await LateAsync(work);
            },
            default));

        Assert.All((await Somebody.CountAsync(Database, Ann)).Values, rows => Assert.True(rows > 0));
    }

    [SkippableFact]
    public async Task Two_who_do_it_at_once_do_it_once()
    {
        await Somebody.FillAsync(Database, Ann);
        var receipt = await Host.Service<EraseRequests>().AskAsync(Ann, isAsked: true, TimeSpan.FromDays(1), default);
        await Database.WriteAsync(
            work => work.Context.Erasures.ExecuteUpdateAsync(all => all.SetProperty(row => row.DueAt, TimeProvider.System.GetUtcNow())), default);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Host.Service<Erasures>().TryAsync(Receipt.Read(receipt)!.Id, default);
            }
            catch (StorageConflictException)
            {
                // Another was first.
            }
        })));

        await Somebody.DoneAsync(Database, receipt);
        Assert.Single(await Host.Service<AuditLog>().AboutAsync(Ann, default));
    }

    [Fact]
    public void A_receipt_alone_tells_whose_it_was()
    {
        var (receipt, another) = (Receipt.New(), Receipt.New());
        var sealedOwner = receipt.Seal(Ann);

        Assert.Equal(Ann, Receipt.Read(receipt.Text)!.Open(sealedOwner));
        Assert.ThrowsAny<CryptographicException>(() => another.Open(sealedOwner));
        Assert.NotEqual(receipt.Text, receipt.Id);
        Assert.DoesNotContain(receipt.Text, receipt.Id, StringComparison.Ordinal);
        Assert.DoesNotContain("ann", sealedOwner, StringComparison.OrdinalIgnoreCase);
    }

    private Task<IReadOnlyDictionary<string, int>> LateAsync(UnitOfWork work) => Host.Service<Erasing>().EraseAsync(work, Ann, default);

    private Task<string> AskAsync(string ownerId) => Host.Service<EraseRequests>().AskAsync(ownerId, isAsked: true, TimeSpan.Zero, default);

    private Task<T> ReadAsync<T>(Func<SmartBotContext, Task<T>> read) => Database.ReadAsync(work => read(work.Context), default);
}

public sealed class ErasingOnSqliteTests() : ErasingTests(TestStorage.Sqlite);

public sealed class ErasingOnPostgreSqlTests() : ErasingTests(TestStorage.PostgreSql);
