using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SmartBot.Tests.Browser;

/// <summary>
/// The real host in a process of its own, with a database file of its own, on a free port of this machine.
/// It can be killed as a power cut would, and started again on the same port and file.
/// </summary>
public sealed class SmartBotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("smartbot-browser-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly int _port = FreePort();
    private Process? _process;

    public Uri Address => new($"http://localhost:{_port}/");

    /// <summary>Settings beside the usual ones, named as in the environment; for the next start.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public string DatabaseFile => Path.Combine(_folder, "smartbot.db");

    public string Keys => Path.Combine(_folder, "keys");

    /// <summary>Starts the host and waits until it says that it listens.</summary>
    /// <exception cref="InvalidOperationException">It stopped before; the message holds what it printed.</exception>
    public async Task StartAsync()
    {
        var listening = new TaskCompletionSource();
        var process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        void Read(object sender, DataReceivedEventArgs line)
        {
            _output.Enqueue(line.Data ?? "");
            if (line.Data?.Contains("Now listening on", StringComparison.Ordinal) == true)
            {
                listening.TrySetResult();
            }
        }

        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.Exited += (_, _) => listening.TrySetException(
            new InvalidOperationException("The host did not start:\n" + string.Join('\n', _output)));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        await listening.Task.WaitAsync(Patience);
    }

    /// <summary>Ends it without a word, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync().WaitAsync(Patience);
            process.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ProcessStartInfo StartInfo()
    {
        var info = UsualStartInfo();
        foreach (var (name, value) in Settings)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private ProcessStartInfo UsualStartInfo() => new("dotnet")
    {
        ArgumentList = { Repository.Host, "--urls", Address.ToString() },
        WorkingDirectory = Path.Combine(Repository.Root, "bot"),
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__ConnectionString"] = $"Data Source={DatabaseFile}",
            ["Protection__KeyFolder"] = Keys,
            ["DirectLine__MessagesPerSecond"] = "1000", // a test types faster than a person
        },
    };
}
