using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SmartBot.Tests.Host;

/// <summary>
/// A PostgreSQL of the tests' own, from Debian's package: one for each run, on the loopback address and in a temporary
/// folder, and gone when the run ends, however it ends. Where the package is missing the tests fail; tests/run installs it.
/// </summary>
internal sealed class PostgresServer
{
    // The shell outlives neither: once the tests are gone its input ends, and it stops the server by its process id.
    private const string Script = """
        set -eu
        data="$(mktemp -d /tmp/smartbot-postgres-XXXXXX)"
        trap 'rm -rf "$data"' EXIT
        "$1/initdb" -D "$data" -U smartbot -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
        "$1/postgres" -D "$data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
          -c max_connections=400 -c fsync=on -c synchronous_commit=on 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        kill -INT "$server" 2>/dev/null || true
        wait "$server" || true
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);

    private readonly Process _shell;
    private int _databases;

    private PostgresServer(Process shell, int port)
    {
        (_shell, Port) = (shell, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>The server of this run; the first to ask starts it.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>The folder of PostgreSQL's programs, the newest there is.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not installed.</exception>
    public static string Programs { get; } = Find();

    public int Port { get; }

    /// <summary>A connection string for a database of this name, which need not exist.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={Port};Username=smartbot;Database={database}";

    /// <summary>A name that no other test has for its database.</summary>
    public string NextName() => $"test{Interlocked.Increment(ref _databases)}";

    private static string Find() => Directory.Exists("/usr/lib/postgresql")
        && Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "postgres")))
            .MaxBy(bin => int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), out var version) ? version : 0) is { } newest
        ? newest
        : throw new DirectoryNotFoundException("These tests need Debian's package postgresql. tests/run installs it.");

    private static async Task<PostgresServer> StartAsync()
    {
        var port = FreePort();
        string[] run = ["sh", "-c", Script, "sh", Programs, $"{port}"];

        // PostgreSQL refuses to run as root.
        run = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. run] : run;
        var shell = Process.Start(new ProcessStartInfo(run[0], run[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var said = new List<string>();
        while (await shell.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (line.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                _ = shell.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new PostgresServer(shell, port);
            }
        }

        throw new InvalidOperationException("PostgreSQL did not start:\n" + string.Join('\n', said));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Stop()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit(TimeSpan.FromSeconds(10));
        _shell.Dispose();
    }
}
