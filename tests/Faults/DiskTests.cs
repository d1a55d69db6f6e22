using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Faults;

/// <summary>F2 and F3: a disk that is full, and a database that another program holds.</summary>
public class DiskTests
{
    private const string Ann = "dl_ann";

    // Longer than the host waits, with its own work on top.
    private static readonly TimeSpan Bounded = TimeSpan.FromSeconds(15);

    [SkippableFact]
    public async Task A_full_disk_is_answered_with_503_and_heals_by_itself()
    {
        using var disk = SmallDisk.Mount(megabytes: 3);
        using var host = new FaultedHost($"{disk.Path}/smartbot.db");
        await host.StartAsync();
        var client = await host.SignInAsync(Ann);
        var next = 0;
        await SayAsync(client, next++);
        await FaultedHost.AnsweredAsync(client);

        disk.Fill();
        var statuses = new List<HttpStatusCode>();
        for (var tries = 0; tries < 60 && !statuses.Contains(HttpStatusCode.ServiceUnavailable); tries++)
        {
            statuses.Add(await SayAsync(client, next));
            next += statuses[^1] == HttpStatusCode.OK ? 1 : 0;
        }

        Assert.Contains(HttpStatusCode.ServiceUnavailable, statuses);
        Assert.All(statuses, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{status}"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(host, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "/health/live"));

        disk.Free();
        await UntilAsync(async () => await StatusAsync(host, "/health/ready") == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, await SayAsync(client, next++));
        var all = await FaultedHost.AnsweredAsync(client);
        await host.KillAsync();

        Assert.Equal(next, all.Count(FaultedHost.IsFromPerson));
        await Ledger.AssertTrueAsync(host, Ann, all);
    }

    [Fact]
    public Task A_locked_database_is_waited_for_within_bounds() => LockAsync(TimeSpan.FromSeconds(8));

    [Fact]
    [Trait("Speed", "slow")]
    public Task A_database_locked_for_thirty_seconds_is_waited_for_within_bounds() => LockAsync(TimeSpan.FromSeconds(30));

    private static async Task LockAsync(TimeSpan duration)
    {
        using var folder = new TemporaryFolder();
        using var host = new FaultedHost($"{folder.Path}/smartbot.db");
        await host.StartAsync();
        var client = await host.SignInAsync(Ann);
        await SayAsync(client, 0);
        await FaultedHost.AnsweredAsync(client);

        await using (var other = new SqliteConnection($"Data Source={host.DatabaseFile};Pooling=False"))
        {
            await other.OpenAsync();
            var held = Stopwatch.StartNew();
            await using var hold = await other.BeginTransactionAsync();
            do
            {
                var posting = Stopwatch.StartNew();
                var saying = SayAsync(client, 1);
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "/health/live"));
                Assert.NotEmpty((await client.PollAsync()).Activities);
                Assert.False(saying.IsCompletedSuccessfully && await saying == HttpStatusCode.OK);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, await saying);
                Assert.True(posting.Elapsed < Bounded, $"The post took {posting.Elapsed}.");
                Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(host, "/health/ready"));
            }
            while (held.Elapsed < duration);
        }

        await UntilAsync(async () => await StatusAsync(host, "/health/ready") == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, await SayAsync(client, 1));
        var all = await FaultedHost.AnsweredAsync(client);
        await host.KillAsync();
        Assert.Equal(2, all.Count(FaultedHost.IsFromPerson));
        await Ledger.AssertTrueAsync(host, Ann, all);
    }

    private static async Task<HttpStatusCode> SayAsync(DirectLineClient client, int number)
    {
        using var answer = await client.PostAsync(new
        {
            type = "message", text = Ledger.Line(number), channelData = new { clientActivityID = $"client-{number}" },
        });
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> StatusAsync(FaultedHost host, string path)
    {
        using var answer = await host.Process.Http.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var patience = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "It did not heal within a minute.");
        }
    }
}
