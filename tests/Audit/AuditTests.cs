using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Tests.Data;

namespace SmartBot.Tests.Audit;

/// <summary>The audit is one chain, and whoever changes it behind the host's back is found out.</summary>
public abstract class AuditTests : StoreTests
{
    private const int Several = 6;

    private protected AuditTests(TestStorage storage)
        : base(storage)
    {
    }

    private AuditLog Audit => Host.Service<AuditLog>();

    private bool IsSqlite => Host.Service<StorageProvider>().Name == StorageOptions.Sqlite;

    [SkippableFact]
    public async Task Entries_written_one_after_the_other_are_in_order()
    {
        Assert.Equal(new AuditFinding(0, "", null), await VerifyAsync());

        await WriteAsync(3);

        var found = await VerifyAsync();
        Assert.Equal((3, null), (found.Count, found.Broken));
        Assert.Equal((await EntriesAsync())[^1].Hash, found.LastHash);
        Assert.Equal(["", "ann", "ann"], (await EntriesAsync()).Select((entry, n) => n == 0 ? entry.PreviousHash : entry.SubjectId == Pseudonym.Of("ann") ? "ann" : ""));
    }

    [SkippableFact]
    public async Task Several_who_write_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, Several).Select(n => Task.Run(() => Audit.WriteAsync(AuditKind.Exported, $"person {n}", "file", default))));

        var found = await VerifyAsync();
        Assert.Equal((Several, null), (found.Count, found.Broken));
        Assert.Equal(Several, (await EntriesAsync()).DistinctBy(entry => entry.SubjectId).Count());
    }

    [SkippableFact]
    public async Task An_entry_is_stored_with_the_work_that_it_tells_of_or_not_at_all()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Host.Service<Database>().WriteAsync<int>(
            work =>
            {
                Audit.Add(work, AuditKind.Erased, "ann", Pseudonym.Host, "retention");
                throw new InvalidOperationException();
            },
            default));
        await Host.Service<Database>().WriteAsync(
            work =>
            {
                Audit.Add(work, AuditKind.ConsentGiven, "ann", Pseudonym.Of("ann"), "store 1");
                Audit.Add(work, AuditKind.ConsentGiven, "ann", Pseudonym.Of("ann"), "check-ins 1");
                return Task.FromResult(true);
            },
            default);

        Assert.Equal(["store 1", "check-ins 1"], (await EntriesAsync()).Select(entry => entry.Detail));
        Assert.Null((await VerifyAsync()).Broken);
    }

    [SkippableFact]
    public async Task No_entry_names_anybody()
    {
        await Audit.WriteAsync(AuditKind.Exported, "directline/dl_canary", "file", default);

        Assert.DoesNotContain("canary", Assert.Single(await EntriesAsync()).ToString(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("""UPDATE "AuditEntries" SET "Detail" = 'nothing'""")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Sequence" = 2""")]
    public async Task The_database_itself_refuses_to_change_an_entry(string statement)
    {
        await WriteAsync(2);

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ExecuteAsync(statement));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await EntriesAsync()).Count);
    }

    [SkippableTheory]
    [InlineData(2, """UPDATE "AuditEntries" SET "Detail" = 'other' WHERE "Sequence" = 2""")]
    [InlineData(3, """UPDATE "AuditEntries" SET "At" = "At" + 1 WHERE "Sequence" = 3""")]
    [InlineData(1, """UPDATE "AuditEntries" SET "SubjectId" = 'x' WHERE "Sequence" = 1""")]
    [InlineData(4, """UPDATE "AuditEntries" SET "ActorId" = 'x' WHERE "Sequence" = 4""")]
    [InlineData(2, """UPDATE "AuditEntries" SET "Kind" = 'ReadByCoach' WHERE "Sequence" = 2""")]
    [InlineData(2, """UPDATE "AuditEntries" SET "Hash" = 'x' WHERE "Sequence" = 2""")]
    [InlineData(1, """DELETE FROM "AuditEntries" WHERE "Sequence" = 1""")]
    [InlineData(3, """DELETE FROM "AuditEntries" WHERE "Sequence" = 3""")]
    [InlineData(2, """DELETE FROM "AuditEntries" WHERE "Sequence" = 2; UPDATE "AuditEntries" SET "Sequence" = 2 WHERE "Sequence" = 3; UPDATE "AuditEntries" SET "Sequence" = 3 WHERE "Sequence" = 4""")]
    [InlineData(2, """UPDATE "AuditEntries" SET "Sequence" = 9 WHERE "Sequence" = 2; UPDATE "AuditEntries" SET "Sequence" = 2 WHERE "Sequence" = 3; UPDATE "AuditEntries" SET "Sequence" = 3 WHERE "Sequence" = 9""")]
    [InlineData(5, """INSERT INTO "AuditEntries" SELECT 5, "At", "Kind", "SubjectId", "ActorId", "Detail", "PreviousHash", "Hash" FROM "AuditEntries" WHERE "Sequence" = 4""")]
    public async Task A_row_that_is_altered_removed_inserted_or_moved_is_found(int broken, string statement)
    {
        await WriteAsync(4);
        await DropTriggersAsync();

        await ExecuteAsync(statement);

        var found = await VerifyAsync();
        Assert.Equal(broken, found.Broken);
    }

    [SkippableFact]
    public async Task An_entry_that_was_altered_and_hashed_anew_is_found_by_the_one_after_it()
    {
        await WriteAsync(4);
        var altered = (await EntriesAsync())[1] with { Detail = "other" };
        await DropTriggersAsync();

        await ExecuteAsync($"""UPDATE "AuditEntries" SET "Detail" = 'other', "Hash" = '{AuditChain.HashOf(altered)}' WHERE "Sequence" = 2""");

        Assert.Equal(3, (await VerifyAsync()).Broken);
    }

    [SkippableFact]
    public async Task An_end_that_was_cut_off_shows_by_its_noted_hash()
    {
        await WriteAsync(3);
        var noted = (await VerifyAsync()).LastHash;
        await Audit.WriteAsync(AuditKind.Exported, "ann", "file", default);
        Assert.Contains("4 entries, in order.", await RunAsync("--expect", noted), StringComparison.Ordinal);
        await DropTriggersAsync();

        await ExecuteAsync("""DELETE FROM "AuditEntries" WHERE "Sequence" >= 3""");

        Assert.Contains("2 entries, in order.", await RunAsync(), StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => RunAsync("--expect", noted));
        Assert.Contains("its end was cut off", refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_command_names_the_first_entry_that_is_broken()
    {
        await WriteAsync(3);
        await DropTriggersAsync();
        await ExecuteAsync("""UPDATE "AuditEntries" SET "Detail" = 'other' WHERE "Sequence" > 1""");

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => RunAsync());

        Assert.Contains("broken at entry 2", refused.Message, StringComparison.Ordinal);
    }

    private Task<string> RunAsync(params string[] more)
    {
        string[] settings = [.. Settings.SelectMany(setting => new[] { $"--{setting.Name}", setting.Value })];
        return AuditCommand.RunAsync(["verify", .. more, .. settings]);
    }

    private (string Name, string Value)[] Settings => IsSqlite
        ? [("Storage:ConnectionString", $"Data Source={Path.Combine(Host.Data.Path, "smartbot.db")}")]
        : [.. StorageSettings];

    private async Task WriteAsync(int entries)
    {
        for (var n = 0; n < entries; n++)
        {
            await Audit.WriteAsync(AuditKind.Exported, "ann", $"file {n}", default);
        }
    }

    private async Task<AuditFinding> VerifyAsync()
    {
        await using var context = Host.Service<StorageProvider>().CreateContext();
        return await AuditChain.VerifyAsync(context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable(), default);
    }

    private Task<List<AuditEntry>> EntriesAsync() => Host.Service<Database>().ReadAsync(
        work => work.Context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync(), default);

    private async Task ExecuteAsync(string statement)
    {
        await using var context = Host.Service<StorageProvider>().CreateContext();
        await context.Database.ExecuteSqlRawAsync(statement);
    }

    private Task DropTriggersAsync() => ExecuteAsync(IsSqlite
        ? """DROP TRIGGER "AuditEntriesUPDATE"; DROP TRIGGER "AuditEntriesDELETE";"""
        : """DROP TRIGGER "AuditEntriesChange" ON "AuditEntries";""");
}

public sealed class AuditOnSqliteTests() : AuditTests(TestStorage.Sqlite);

public sealed class AuditOnPostgreSqlTests() : AuditTests(TestStorage.PostgreSql);
