using System.Diagnostics;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using Xunit.Abstractions;

namespace SmartBot.Tests.Replicas;

/// <summary>Two and four processes on one PostgreSQL, any of them serving any conversation.</summary>
public sealed class ReplicaTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string User = "dl_ann";

    private PostgresDatabase _database = null!;

    public async Task InitializeAsync() => _database = await PostgresDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Fifty_messages_at_once_over_two_replicas_end_as_if_said_in_some_order()
    {
        const int Messages = 50;
        using var replicas = await Replicas.StartAsync(2, _database.Arguments);
        var client = await DirectLineClient.SignInAsync(replicas[0].Http, User);
        await Transcript.WhenAnsweredAsync(client, [await client.SayAsync("yes")]);
        var clock = Stopwatch.StartNew();

        var ids = await Task.WhenAll(Enumerable.Range(0, Messages).Select(n =>
            client.At(replicas[n % 2].Http).SayAsync(n % 10 == 9 ? "back" : $"walk {n} km")));
        var accepted = clock.Elapsed;
        var transcript = await Transcript.WhenAnsweredAsync(client, ids);
        output.WriteLine($"figure: F7, {Messages} messages accepted after {accepted.TotalSeconds:F1} s, all answered after {clock.Elapsed.TotalSeconds:F1} s.");

        Assert.Equal(Messages, ids.Distinct().Count());
        Assert.Equal(Messages + 1, transcript.Turns.Count);
        await AssertAsOneByOneAsync(transcript);
    }

    [Fact]
    public async Task Any_of_four_replicas_serves_a_conversation_and_its_streams()
    {
        const int Rounds = 40;
        using var replicas = await Replicas.StartAsync(4, _database.Arguments);
        var client = await DirectLineClient.SignInAsync(replicas[0].Http, User);
        using var stream = await client.At(replicas[3].Http).OpenAsync();
        var seen = new List<string>();
        var latencies = new List<double>();
        for (var n = 0; n < Rounds; n++)
        {
            var clock = Stopwatch.StartNew();
            var id = await client.At(replicas[n % 3].Http).SayAsync($"walk {n} km");
            while (!seen.Contains(id))
            {
                seen.AddRange((await stream.ReceiveAsync())!.Activities.Select(ActivitySet.IdOf));
            }

            latencies.Add(clock.Elapsed.TotalMilliseconds);
        }

        var all = (await client.At(replicas[1].Http).ReadAllAsync()).ConvertAll(ActivitySet.IdOf);
        while (seen.Count < all.Count)
        {
            seen.AddRange((await stream.ReceiveAsync())!.Activities.Select(ActivitySet.IdOf));
            all = (await client.ReadAllAsync()).ConvertAll(ActivitySet.IdOf);
        }

        latencies.Sort();
        output.WriteLine($"figure: from a post on one replica to the stream on another: median {latencies[Rounds / 2]:F0} ms, max {latencies[^1]:F0} ms.");
        Assert.Equal(all, seen);
        Assert.True(latencies[Rounds / 2] < 1000, "A stream of another replica learns of a message within a poll or two.");
    }

    [Fact]
    public async Task What_a_killed_replica_left_is_answered_by_another()
    {
        const int Messages = 20;
        using var replicas = await Replicas.StartAsync(2, _database.Arguments);
        var client = await DirectLineClient.SignInAsync(replicas[0].Http, User);
        await Transcript.WhenAnsweredAsync(client, [await client.SayAsync("yes")]);

        var ids = await Task.WhenAll(Enumerable.Range(0, Messages).Select(n => client.SayAsync($"walk {n} km")));
        await replicas[0].KillAsync();
        var clock = Stopwatch.StartNew();
        client = client.At(replicas[1].Http);
        var left = Messages - (await client.ReadAllAsync()).Count(activity => activity.TryGetProperty("replyToId", out _));
        var transcript = await Transcript.WhenAnsweredAsync(client, ids);
        output.WriteLine($"figure: a killed replica left about {left} messages; the other had answered them after {clock.Elapsed.TotalSeconds:F1} s.");

        Assert.Equal(Messages + 1, transcript.Turns.Count);
        await AssertAsOneByOneAsync(transcript);
    }

    private async Task AssertAsOneByOneAsync(Transcript transcript)
    {
        await using var host = TestHost.Start(settings: _database.Settings);
        var goal = await Transcript.GoalOfAsync(host, User);
        var (replayed, expected) = await transcript.ReplayAsync();

        Assert.Equal(replayed.Turns, transcript.Turns);
        Assert.Equal(replayed.Activities, transcript.Activities);
        Transcript.AssertSame(expected, goal);
    }
}
