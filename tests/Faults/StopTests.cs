using System.Diagnostics;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using Xunit.Abstractions;

namespace SmartBot.Tests.Faults;

/// <summary>F22: the host is asked to stop (SIGTERM) while people talk to it.</summary>
public class StopTests(ITestOutputHelper output)
{
    private const int People = 8;

    [Fact]
    public async Task A_host_that_is_asked_to_stop_drains_and_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        using var host = new FaultedHost($"{folder.Path}/smartbot.db");
        await host.StartAsync();
        var clients = new List<DirectLineClient>();
        for (var i = 0; i < People; i++)
        {
            clients.Add(await host.SignInAsync($"dl_{i}"));
        }

        var enough = new TaskCompletionSource();
        var talking = clients.ConvertAll(client => TalkAsync(client, enough));
        await enough.Task;
        var draining = Stopwatch.StartNew();
        var code = await host.Process.TerminateAsync();
        draining.Stop();
        var acknowledged = await Task.WhenAll(talking);
        host.Process.Dispose();

        Assert.Equal(0, code);
        Assert.True(draining.Elapsed < TimeSpan.FromSeconds(15), $"It took {draining.Elapsed} to stop.");
        await host.StartAsync();
        for (var i = 0; i < People; i++)
        {
            var all = await FaultedHost.AnsweredAsync(clients[i].At(host.Process.Http));
            Assert.InRange(all.Count(FaultedHost.IsFromPerson), acknowledged[i], acknowledged[i] + 1);
            await Ledger.AssertTrueAsync(host, $"dl_{i}", all);
        }

        output.WriteLine($"figure: stopped in {draining.Elapsed.TotalSeconds:F1} s under load, {acknowledged.Sum()} messages acknowledged, all answered once");
    }

    // Says one thing after the other until nobody takes it any more.
    private static async Task<int> TalkAsync(DirectLineClient client, TaskCompletionSource enough)
    {
        var said = 0;
        while (await FaultedHost.TrySayAsync(client, Ledger.Line(said), said))
        {
            said++;
            if (said == 20)
            {
                enough.TrySetResult();
            }
        }

        return said;
    }
}
