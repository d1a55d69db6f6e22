using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartBot.Data;
using SmartBot.DirectLine;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Data;

/// <summary>A database of an earlier version goes on under this one.</summary>
public class UpgradeTests
{
    // As the first version wrote them: a greeting, and a message whose turn a power cut had stopped.
    private const string FirstVersionsRows = """
        INSERT INTO "Conversations" ("Id", "UserId", "CreatedAt", "StartedAt", "LastSequence", "LastAt")
        VALUES ('c1', 'ann', 1700000000000, 1700000000000, 2, 1700000001000);
        INSERT INTO "Activities" ("ConversationId", "Sequence", "ActivityId", "ClientActivityId", "Origin", "At", "Waiting", "Json")
        VALUES ('c1', 1, 'c1|0000001', NULL, 1, 1700000000000, 0,
            '{{"type":"message","id":"c1|0000001","channelId":"directline","conversation":{{"id":"c1"}},"from":{{"id":"smartbot","role":"bot"}},"recipient":{{"id":"ann"}},"text":"Hello"}}'),
        ('c1', 2, 'c1|0000002', 'mine', 0, 1700000001000, 1,
            '{{"type":"message","id":"c1|0000002","channelId":"directline","conversation":{{"id":"c1"}},"from":{{"id":"ann","role":"user"}},"recipient":{{"id":"smartbot"}},"text":"hi"}}');
        INSERT INTO "BotState" ("Key", "Json", "ETag") VALUES ('directline/conversations/c1', '{{"Count":5}}', 'v1');
        INSERT INTO "Goals" ("Id", "OwnerId", "ProgrammeId", "ScriptVersion", "Status", "CreatedAt", "ChangedAt", "Revision", "GoesDeeper", "ETag", "Answers")
        VALUES ('g1', 'directline/ann', 'smart', 1, 'Draft', 1700000000000, 1700000001000, 1, 0, 'v1', '[]');
        """;

    [Fact]
    public async Task A_conversation_of_the_first_version_goes_on_and_what_waited_is_answered()
    {
        using var folder = new TemporaryFolder();
        var file = $"Data Source={folder.Path}/smartbot.db;Pooling=False";
        await using (var first = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(file).Options))
        {
            await first.GetService<IMigrator>().MigrateAsync("Initial");
            await first.Database.ExecuteSqlRawAsync(FirstVersionsRows);
        }

        await using var host = EchoHost.Start(("Storage:ConnectionString", file));
        var token = host.Service<DirectLineTokens>().Issue("c1", "ann").Token;
        var client = new DirectLineClient(host.Http, "c1", token);
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
        await client.SayAsync("again");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("again"));

        Assert.Equal(["Hello", "hi", EchoBot.ReplyTo("hi"), "again", EchoBot.ReplyTo("again")], (await client.PollAsync()).Texts);
        Assert.Equal("c1", await host.Service<DirectLineConversations>().ForUserAsync("ann", default));
        var owners = await host.Service<Database>().ReadAsync(
            async work => new
            {
                Activities = await work.Context.Activities.Select(row => row.OwnerId).Distinct().ToListAsync(),
                State = await work.Context.BotState.AsNoTracking().SingleAsync(),
                Goals = await work.Context.Goals.Select(row => row.OwnerId).Distinct().ToListAsync(),
                Waiting = await work.Context.Inbox.CountAsync(),
            },
            default);
        Assert.Equal(["directline/ann"], owners.Activities);
        Assert.Equal("directline/ann", owners.State.OwnerId);
        Assert.Equal("""{"Count":5}""", Assert.Single(await Opened.RowsAsync<StateItem>(host.Service<Database>())).Json);
        Assert.Equal(["directline/ann"], owners.Goals);
        Assert.Equal(0, owners.Waiting);
    }

    [Fact]
    public void An_upgrade_is_one_transaction_so_that_a_kill_leaves_no_half_of_it()
    {
        using var context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite().Options);

        Assert.DoesNotContain("PRAGMA", context.GetService<IMigrator>().GenerateScript(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_that_start_at_once_on_an_empty_SQLite_file_all_come_up()
    {
        using var folder = new TemporaryFolder();
        await AssertAllComeUpAsync(["--Storage:ConnectionString", $"Data Source={folder.Path}/new/smartbot.db"]);
    }

    [Fact]
    public async Task Four_that_start_at_once_on_an_empty_PostgreSQL_database_all_come_up_and_know_each_others_tokens()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await AssertAllComeUpAsync(database.Arguments);
    }

    private static async Task AssertAllComeUpAsync(string[] storage)
    {
        const int Processes = 4;
        using var replicas = await Replicas.Replicas.StartAsync(Processes, storage);
        for (var at = 0; at < Processes; at++)
        {
            using var ready = await replicas[at].Http.GetAsync("/health/ready");
            Assert.True(ready.IsSuccessStatusCode);
        }

        for (var at = 0; at < Processes; at++)
        {
            var client = await DirectLineClient.SignInAsync(replicas[at].Http, $"dl_{at}");
            await client.At(replicas[(at + 1) % Processes].Http).SayAsync("hi");
            using var stream = await client.At(replicas[(at + 2) % Processes].Http).OpenAsync();
            Assert.NotNull(await stream.ReceiveAsync());
        }
    }
}
