using SmartBot.Turns;

namespace SmartBot.MyData;

/// <summary>Deletes what people have asked to be deleted: soon after they asked, and what another process left at the next look.</summary>
internal sealed partial class Eraser(Erasures erasures, ErasureSignals signals, TimeProvider time, ILogger<Eraser> logger) : DrainingService
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Sweeping.RunAsync(Sweep, time, LookAsync, stoppingToken), signals.RunAsync(RunAsync, 1, stoppingToken));

    private async Task LookAsync(bool isFirst, CancellationToken cancellationToken)
    {
        foreach (var id in await erasures.OpenAsync(cancellationToken))
        {
            signals.Wake(id);
        }
    }

    private async Task RunAsync(string id)
    {
        try
        {
            if (await erasures.TryAsync(id, Aborted) is { } wait)
            {
                signals.WakeAfter(id, wait);
            }
        }
#pragma warning disable CA1031 // One person's deletion is no other's: it stays open, and is tried again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogTriedAgain(failure.GetType().Name);
            signals.WakeAfter(id, AfterFailure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A person's data could not be deleted now ({Failure}); it is tried again.")]
    private partial void LogTriedAgain(string failure);
}
