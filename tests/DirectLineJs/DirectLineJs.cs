using System.Diagnostics;
using System.Text.Json;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.DirectLineJs;

/// <summary>Microsoft's own Direct Line client, in a Node process that the test talks to line by line.</summary>
internal sealed class DirectLineJs : IGoalTalk, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _node;

    private DirectLineJs(Process node) => _node = node;

    /// <summary>Why it cannot be run here; null where it can.</summary>
    public static string? Missing =>
        Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : "its packages are not installed: npm ci --prefix tests/DirectLineJs";

    private static string Folder => Path.Combine(Repository.Root, "tests", "DirectLineJs");

    public static DirectLineJs Start(TestHost host, DirectLineClient session, string transport)
    {
        var domain = new Uri(host.Address, "/v3/directline").ToString();
        var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "converse.js"), domain, session.Token, transport])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return new DirectLineJs(node);
    }

    public Task<JsonElement> GreetingAsync() => ReadAsync();

    public async Task<JsonElement> SayAsync(object message)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(message));
        return await ReadAsync();
    }

    /// <summary>Ends the process, and gives the ids of all activities that it was shown, in order.</summary>
    public async Task<List<string?>> EndAsync()
    {
        _node.StandardInput.Close();
        return [.. (await ReadAsync()).GetProperty("ids").EnumerateArray().Select(id => id.GetString())];
    }

    public void Dispose()
    {
        if (!_node.HasExited)
        {
            _node.Kill();
        }

        _node.Dispose();
    }

    private async Task<JsonElement> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var line = await _node.StandardOutput.ReadLineAsync(patience.Token);
        return line is not null
            ? JsonSerializer.Deserialize<JsonElement>(line)
            : throw new InvalidOperationException(await _node.StandardError.ReadToEndAsync(patience.Token));
    }
}
