using System.Globalization;
using BenchmarkDotNet.Attributes;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Bench;

/// <summary>
/// What a person waits for at the server, over a real socket and a real database file: a turn, from the post of a
/// message until its reply is on the stream, and the start, from the first request until the greeting is.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[MinIterationCount(15)]
[MaxIterationCount(40)]
public class TurnBenchmark
{
    private TestHost _host = null!;
    private DirectLineClient _client = null!;
    private DirectLineSocket _stream = null!;
    private int _people;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _host = TestHost.Start();
        _client = await DirectLineClient.ForAsync(_host, "dl_bench");
        _stream = await _client.OpenAsync();
        await ReplyAsync(null, _stream);
        await SayAsync("yes");
        await SayAsync("more time with my daughter");
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        _stream.Dispose();
        await _host.DisposeAsync();
    }

    /// <summary>A question is answered, and gone back to: each turn saves the goal, the state and the transcript.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public async Task TurnAsync()
    {
        await SayAsync("just me and Mia");
        await SayAsync("back");
    }

    [Benchmark]
    public async Task FirstMessageAsync()
    {
        var client = await DirectLineClient.ForAsync(_host, string.Create(CultureInfo.InvariantCulture, $"dl_{_people++}"));
        using var stream = await client.OpenAsync();
        await ReplyAsync(null, stream);
    }

    private static async Task ReplyAsync(string? id, DirectLineSocket stream)
    {
        while (!(await stream.ReceiveAsync())!.Activities.Any(activity => IsReply(activity, id)))
        {
        }
    }

    private static bool IsReply(System.Text.Json.JsonElement activity, string? id) =>
        activity.GetProperty("type").ValueEquals("message")
        && (id is null || (activity.TryGetProperty("replyToId", out var earlier) && earlier.ValueEquals(id)));

    private async Task SayAsync(string text) => await ReplyAsync(await _client.SayAsync(text), _stream);
}
