using Microsoft.Extensions.Options;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Goals;
using SmartBot.Turns;

namespace SmartBot.CheckIns;

/// <summary>
/// Comes back to people when a follow-up of theirs is due: several people side by side, the goals of one person one after
/// the other. What goes wrong with one person's is no other's.
/// </summary>
internal sealed partial class FollowUpScheduler(
    DueFollowUps due, FollowUpTurns turns, StorageProvider storage, Telemetry telemetry, TimeProvider time, IOptions<CheckInsOptions> options,
    ILogger<FollowUpScheduler> logger)
    : DrainingService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Sweeping.RunAsync(TimeSpan.FromSeconds(options.Value.SweepSeconds), time, LookAsync, stoppingToken);

    private async Task LookAsync(bool isFirst, CancellationToken stopping)
    {
        if (isFirst && storage.IsAlone)
        {
            await due.ReleaseAllAsync(stopping);
        }

        Claims claims;
        do
        {
            claims = await due.ClaimAsync(stopping);
            await Parallel.ForEachAsync(
                claims.Claimed.GroupBy(one => one.OwnerId),
                new ParallelOptions { MaxDegreeOfParallelism = options.Value.Parallel, CancellationToken = CancellationToken.None },
                (ofOne, _) => RunAllAsync(ofOne, stopping));
        }
        while (claims.IsMore && !stopping.IsCancellationRequested);

        // Others need not wait for the lease of what the stop has left.
        if (stopping.IsCancellationRequested && claims.Claimed.Count > 0)
        {
            await due.ReleaseAsync(claims.Claimed, Aborted);
        }
    }

    private async ValueTask RunAllAsync(IEnumerable<DueFollowUp> ofOne, CancellationToken stopping)
    {
        foreach (var one in ofOne.TakeWhile(_ => !stopping.IsCancellationRequested))
        {
            await RunAsync(one);
        }
    }

    private async Task RunAsync(DueFollowUp one)
    {
        telemetry.FollowUpBegins(time.GetUtcNow() - one.At);
        try
        {
            if (await TryAsync(one) is { } problem)
            {
                await due.StopAsync(one, problem, Aborted);
                Tell(problem);
            }
        }
        catch (Exception later) when (IsForLater(later))
        {
            // The lease stands and runs out, which is as long as one waits before it is tried again.
            LogTriedLater(later.GetType().Name);
        }
    }

    private async Task<string?> TryAsync(DueFollowUp one)
    {
        try
        {
            return await turns.RunAsync(one, Aborted) ?? (await due.IsStillDueAsync(one, Aborted) ? FollowUpProblems.StillDue : null);
        }
#pragma warning disable CA1031 // One person's failure is no other's: their goal is set apart for the operator.
        catch (Exception failure) when (!IsForLater(failure))
#pragma warning restore CA1031
        {
            return failure.GetType().Name;
        }
    }

    private bool IsForLater(Exception failure) =>
        failure is StorageUnavailableException or StorageConflictException or GoalConflictException
        || (failure is OperationCanceledException && Aborted.IsCancellationRequested);

    private void Tell(string problem)
    {
        if (problem == FollowUpProblems.Held)
        {
            telemetry.FollowUpHeld();
            LogHeld();
        }
        else
        {
            telemetry.FollowUpFailed();
            LogStopped(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A follow-up could not be asked now ({Failure}); it is tried again.")]
    private partial void LogTriedLater(string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "A goal is not followed up any more ({Problem}); its row says so in FollowUpProblem.")]
    private partial void LogStopped(string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A follow-up waits until its channel takes messages again.")]
    private partial void LogHeld();
}
