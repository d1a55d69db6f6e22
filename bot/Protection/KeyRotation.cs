using SmartBot.Turns;

namespace SmartBot.Protection;

/// <summary>Finds a new master key while the host runs.</summary>
internal sealed partial class KeyRotation(Rewrapping rewrapping, MasterKeys masters, ProtectionOptions options, TimeProvider time, ILogger<KeyRotation> logger)
    : DrainingService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Sweeping.RunAsync(TimeSpan.FromSeconds(options.SweepSeconds), time, (_, stopping) => LookAsync(stopping), stoppingToken);

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await rewrapping.RunAsync(cancellationToken) is > 0 and var count)
            {
                LogWrapped(count, masters.Newest);
            }
        }
        catch (StartRefusedException refused)
        {
            LogUnreadable(refused.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} keys are wrapped with master key {Version} now; nothing in this database needs an earlier one. Backups made before do.")]
    private partial void LogWrapped(int count, int version);

    [LoggerMessage(Level = LogLevel.Error, Message = "A new master key cannot be read, and is not used: {Problem}")]
    private partial void LogUnreadable(string problem);
}
