using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using Xunit.Abstractions;

namespace SmartBot.Tests.Faults;

/// <summary>F1: the process is killed at seeded moments, before and after its commits.</summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Seed = 20261124;
    private const int LongestLife = 60; // milliseconds after a post
    private const string Ann = "dl_ann";

    [Fact]
    public Task A_killed_process_loses_no_message_and_changes_no_goal_twice() => KillAsync(kills: 4);

    [Fact]
    [Trait("Speed", "slow")]
    public Task A_hundred_kills_lose_no_message_and_change_no_goal_twice() => KillAsync(kills: 100);

    private async Task KillAsync(int kills)
    {
        using var folder = new TemporaryFolder();
        using var host = new FaultedHost($"{folder.Path}/smartbot.db");
        var chance = new Random(Seed);
        await host.StartAsync();
        var client = await host.SignInAsync(Ann);
        var (next, unanswered) = (0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            // Half of the lives are warm: a fast turn is cut off, and all that was left before is done. The others are cut off cold.
            if (kill % 4 > 1)
            {
                await FaultedHost.AnsweredAsync(client);
            }

            // What nobody acknowledged is said again under the same name, as a person's own client does.
            while (!await FaultedHost.TrySayAsync(client, Ledger.Line(next), next))
            {
            }

            next++;
            var posting = FaultedHost.TrySayAsync(client, Ledger.Line(next), next);
            if (kill % 2 == 1)
            {
                // Then the turn is what is cut off, or what follows it.
                await posting;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(chance.NextDouble() * LongestLife), TimeProvider.System);
            await host.KillAsync();
            if (await posting)
            {
                next++;
            }
            else
            {
                unanswered++;
            }

            await host.StartAsync();
            client = client.At(host.Process.Http);
        }

        var all = await FaultedHost.AnsweredAsync(client);
        await host.KillAsync();

        var said = all.Where(FaultedHost.IsFromPerson).Select(ActivitySet.TextOf).ToList();
        Assert.InRange(said.Count, next, next + 1);
        Assert.Equal(Enumerable.Range(0, said.Count).Select(Ledger.Line), said);
        await Ledger.AssertTrueAsync(host, Ann, all);
        output.WriteLine(
            $"figure: {kills} kills, {said.Count} messages, {unanswered} posts cut off, slowest start {host.SlowestStart.TotalSeconds:F1} s");
    }
}
