namespace SmartBot.Turns;

/// <summary>A service that works until all is done when the host stops, and is broken off when the host's patience ends.</summary>
internal abstract class DrainingService : BackgroundService
{
    private readonly CancellationTokenSource _abort = new();

    /// <summary>Cancelled when the host waits no longer. What is broken off is taken up again at the next start.</summary>
    protected CancellationToken Aborted => _abort.Token;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var patience = cancellationToken.Register(Abort);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _abort.Dispose();
        base.Dispose();
    }

    // A host may be stopped by its owner and by its own end at once, and be gone when the later one loses patience.
    private void Abort()
    {
        try
        {
            _abort.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Nothing runs any more.
        }
    }
}
