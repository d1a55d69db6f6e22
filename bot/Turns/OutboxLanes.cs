using SmartBot.Data;
using SmartBot.Data.Providers;

namespace SmartBot.Turns;

/// <summary>
/// Sends what waits in the outbox: in order within a conversation, many conversations side by side, so that one channel
/// that says "later" holds up nobody else.
/// </summary>
internal sealed partial class OutboxLanes(
    Outbox outbox, OutboxSignals signals, Delivery delivery, StorageProvider storage, Telemetry telemetry, TimeProvider time, ILogger<OutboxLanes> logger)
    : DrainingService
{
    private const int Parallel = 16;

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Sweeping.RunAsync(Sweep, time, LookAsync, stoppingToken), signals.RunAsync(RunLaneAsync, Parallel, stoppingToken));

    private async Task LookAsync(bool isFirst, CancellationToken cancellationToken)
    {
        var look = await outbox.LookAsync(isFirst && storage.IsAlone, cancellationToken);
        telemetry.Outbox(look.Depth, look.Age);
        foreach (var conversationId in look.Due)
        {
            signals.Wake(conversationId);
        }
    }

    private async Task RunLaneAsync(string conversationId)
    {
        try
        {
            var (claim, wait) = await outbox.ClaimAsync(conversationId, Aborted);
            while (claim is not null)
            {
                await SettleAsync(claim, await delivery.SendAsync(claim, Aborted));
                (claim, wait) = await outbox.ClaimAsync(conversationId, Aborted);
            }

            if (wait is { } until)
            {
                signals.WakeAfter(conversationId, until);
            }
        }
#pragma warning disable CA1031 // One conversation's failure is no other's: its message stays, and is looked at again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogStuck(failure.GetType().Name);
            signals.WakeAfter(conversationId, AfterFailure);
        }
    }

    private async Task SettleAsync(Claim claim, SendOutcome outcome)
    {
        Tell(outcome);

        // It has been sent, so this is written down also while the host stops. Where the lease was lost, another may have sent it too.
        if (!await outbox.SettleAsync(claim, outcome, CancellationToken.None))
        {
            telemetry.Ambiguous();
        }
    }

    private void Tell(SendOutcome outcome)
    {
        if (outcome.IsAmbiguous)
        {
            telemetry.Ambiguous();
        }

        switch (outcome.Kind)
        {
            case SendKind.Retry:
                telemetry.Retry();
                break;
            case SendKind.Dead:
                telemetry.DeadLetter();
                LogGivenUp(outcome.Problem);
                break;
            case SendKind.Hold:
                LogHeld(outcome.Problem, outcome.Hold);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be handled ({Failure}); it is looked at again.")]
    private partial void LogStuck(string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message was given up ({Problem}); it is kept in the outbox.")]
    private partial void LogGivenUp(string? problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A channel takes no more messages for a conversation ({Problem}), until: {Hold}.")]
    private partial void LogHeld(string? problem, DeliveryHold hold);
}
