using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;
using SmartBot.Turns;
using Xunit.Abstractions;

namespace SmartBot.Tests.Host;

/// <summary>A backup taken while people talk, restored in another place (F23).</summary>
public sealed class RestoreTests(ITestOutputHelper output)
{
    private const int People = 4;
    private const int MessagesBefore = 60;

    private readonly ConcurrentQueue<(DirectLineClient Client, string Id)> _acknowledged = new();

    [Fact]
    public async Task A_SQLite_backup_under_load_holds_all_that_was_acknowledged_before_it()
    {
        using var folder = new TemporaryFolder();
        var (file, copy) = ($"{folder.Path}/smartbot.db", $"{folder.Path}/restored/smartbot.db");
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);

        await BackUpUnderLoadAsync(
            ["--Storage:ConnectionString", $"Data Source={file}"],
            () => SmartBotProcess.RunProgramAsync("backup", copy, "--Storage:ConnectionString", $"Data Source={file}"),
            ["--Storage:ConnectionString", $"Data Source={copy}"],
            () => AssertInOrderAsync(copy));
    }

    [Fact]
    public async Task A_PostgreSQL_dump_under_load_holds_all_that_was_acknowledged_before_it()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var restored = await PostgresDatabase.CreateAsync();
        using var folder = new TemporaryFolder();
        var dump = $"{folder.Path}/smartbot.dump";

        await BackUpUnderLoadAsync(
            database.Arguments,
            () => database.RunAsync("pg_dump", "--format=custom", "--file", dump),
            restored.Arguments,
            async () => Assert.Equal((0, ""), await restored.RunAsync("pg_restore", "--exit-on-error", "--no-owner", "--dbname", restored.Name, dump)));
    }

    [Fact]
    public async Task What_the_bot_said_long_before_a_restore_is_not_sent_again()
    {
        await using var host = EchoHost.Start();
        var database = host.Service<Database>();
        var saidAt = TimeProvider.System.GetUtcNow() - SendRules.Fresh - TimeSpan.FromMinutes(1);
        await database.WriteAsync(
            async work =>
            {
                var conversation = new SmartBot.Data.Conversation { Id = "test/c", ChannelId = "test", OwnerId = "test/ann", CreatedAt = saidAt };
                work.Context.Add(conversation);
                await work.Context.SaveChangesAsync();
                var logged = conversation.Append(ActivityOrigin.Bot, saidAt);
                (await work.KeyAsync("test/ann", default)).Seal(logged, """{"type":"message","channelId":"test"}""");
                work.Context.Add(logged);
                work.Context.Add(new OutboxItem { ConversationId = "test/c", Sequence = 1, OwnerId = "test/ann", DueAt = saidAt });
                return true;
            },
            default);

        await host.RestartAsync();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        OutboxItem item;
        do
        {
            await timer.WaitForNextTickAsync(patience.Token);
            item = await host.Service<Database>().ReadAsync(work => work.Context.Outbox.AsNoTracking().SingleAsync(), default);
        }
        while (item.DeadAt is null);

        Assert.Equal(("TooOld", 0), (item.Problem, item.Tries));
    }

    private async Task BackUpUnderLoadAsync(
        string[] storage, Func<Task<(int Code, string Errors)>> backUp, string[] restoredStorage, Func<Task> restore)
    {
        string[] settings = ["--DirectLine:Secret", DirectLineClient.Secret, "--DirectLine:Burst", "1000", "--DirectLine:MessagesPerSecond", "1000"];
        using var server = await SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), [.. storage, .. settings]);
        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(n => DirectLineClient.SignInAsync(server.Http, $"dl_{n}")));
        using var stop = new CancellationTokenSource();
        var enough = new TaskCompletionSource();
        var talking = people.Select(client => TalkAsync(client, enough, stop.Token)).ToArray();
        await enough.Task;

        var before = _acknowledged.ToList();
        var clock = Stopwatch.StartNew();
        Assert.Equal((0, ""), await backUp());
        var took = clock.Elapsed;
        var during = _acknowledged.Count - before.Count;
        await stop.CancelAsync();
        await Task.WhenAll(talking);
        await server.KillAsync();
        await restore();

        using var again = await SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), [.. restoredStorage, .. settings]);
        foreach (var person in people.Select(client => client.At(again.Http)))
        {
            var last = await person.SayAsync("still here");
            var transcript = await Replicas.Transcript.WhenAnsweredAsync(
                person, [last, .. before.Where(one => one.Client.ConversationId == person.ConversationId).Select(one => one.Id)]);
            Assert.Equal("still here", transcript.Turns[^1].Said);
        }

        output.WriteLine($"F23: backup in {took.TotalSeconds:F1} s with {during} messages accepted meanwhile; all {before.Count} from before it are there and answered.");
    }

    private async Task TalkAsync(DirectLineClient client, TaskCompletionSource enough, CancellationToken stop)
    {
        await client.SayAsync("yes");
        for (var n = 0; !stop.IsCancellationRequested; n++)
        {
            _acknowledged.Enqueue((client, await client.SayAsync(string.Create(CultureInfo.InvariantCulture, $"walk {n} km"))));
            if (_acknowledged.Count >= MessagesBefore)
            {
                enough.TrySetResult();
            }
        }
    }

    private static async Task AssertInOrderAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", await command.ExecuteScalarAsync());
        command.CommandText = "PRAGMA foreign_key_check";
        Assert.Null(await command.ExecuteScalarAsync());
    }
}
