using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SmartBot.Tests.Host;

/// <summary>The built program in a process of its own, over a database that outlives it.</summary>
internal sealed partial class SmartBotProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private bool _disposed;

    private SmartBotProcess(Process process, Uri address, IReadOnlyList<string> said)
    {
        _process = process;
        Said = said;
        Http = new HttpClient { BaseAddress = address };
    }

    public HttpClient Http { get; }

    /// <summary>What it wrote until it listened.</summary>
    public IReadOnlyList<string> Said { get; }

    /// <summary>Starts the program with these arguments and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended instead; the message is what it said.</exception>
    public static async Task<SmartBotProcess> StartAsync(Uri address, params string[] arguments)
    {
        var process = Run(["--urls", address.ToString(), .. arguments]);
        try
        {
            var said = new List<string>();
            return new SmartBotProcess(process, await ListeningAsync(process, said), said);
        }
        catch
        {
            End(process);
            throw;
        }
    }

    /// <summary>Runs the program to its end.</summary>
    /// <returns>Its exit code, and what it wrote to its error output.</returns>
    public static Task<(int Code, string Errors)> RunToEndAsync(params string[] arguments) =>
        RunProgramAsync(["--urls", "http://127.0.0.1:0", .. arguments]);

    /// <summary>Runs the program with these arguments alone, to its end.</summary>
    /// <inheritdoc cref="RunToEndAsync"/>
    public static async Task<(int Code, string Errors)> RunProgramAsync(params string[] arguments)
    {
        using var process = Run(arguments);
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = await process.StandardError.ReadToEndAsync(patience.Token);
        await output;
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, errors);
    }

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the process to stop, as an operator's service manager does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using var asking = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await asking.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            End(_process);
            Http.Dispose();
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static async Task<Uri> ListeningAsync(Process process, List<string> said)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                // Nobody reads on, and a full pipe would stop the program.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException(string.Join('\n', said) + await process.StandardError.ReadToEndAsync(patience.Token));
    }

    private static Process Run(IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Protection__KeyFolder"] = TestKeys.Folder },
        })!;

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
