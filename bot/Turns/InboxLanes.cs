using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using SmartBot.Data.Providers;
using SmartBot.DirectLine;

namespace SmartBot.Turns;

/// <summary>
/// Runs the turns that wait in the inbox. On a graceful stop the lanes run dry; what a killed process left is taken
/// up at the next start, or by another replica.
/// </summary>
internal sealed partial class InboxLanes(
    Inbox inbox, InboxSignals signals, DirectLineTurns turns, StorageProvider storage, TimeProvider time, IOptions<DirectLineOptions> options,
    ILogger<InboxLanes> logger)
    : DrainingService
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, int> _failures = new();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Sweeping.RunAsync(Sweep, time, TakeOverAsync, stoppingToken),
        signals.RunAsync(RunLaneAsync, options.Value.ParallelTurns, stoppingToken));

    // One at a time: where a turn ends the process, it is known which, and the others are not suspected with it.
    private async Task TakeOverAsync(bool isFirst, CancellationToken cancellationToken)
    {
        if (isFirst && storage.IsAlone)
        {
            await inbox.ReleaseAsync(cancellationToken);
        }

        foreach (var left in await inbox.LeftBehindAsync(cancellationToken))
        {
            // Where its lane is at work here, that is slow and not gone.
            if (!signals.IsAwake(left.ConversationId) && await inbox.TakeAsync(left, cancellationToken) is { } taken)
            {
                await RunTakenAsync(taken);
            }
        }
    }

    private async Task RunTakenAsync(Waiting taken)
    {
        try
        {
            await turns.RunAsync(taken, Aborted);
            signals.Wake(taken.Item.ConversationId);
        }
#pragma warning disable CA1031 // It stays waiting, and the next look at what is due finds it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogTakenOver(failure.GetType().Name);
        }
    }

    private async Task RunLaneAsync(string conversationId)
    {
        try
        {
            while (await inbox.NextAsync(conversationId, Aborted) is { } waiting)
            {
                await turns.RunAsync(waiting, Aborted);
            }

            _failures.TryRemove(conversationId, out _);
        }
#pragma warning disable CA1031 // One conversation's failure is no other's: its activity stays waiting, the lane goes on with others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var failures = _failures.AddOrUpdate(conversationId, 1, (_, count) => count + 1);
            var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 0.1 * Math.Pow(2, failures)));
            LogStuck(failure.GetType().Name, pause.TotalSeconds);
            signals.WakeAfter(conversationId, pause);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn could not be finished ({Failure}); it is tried again in {Seconds} s.")]
    private partial void LogStuck(string failure, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn that was taken over could not be finished ({Failure}); it is tried again later.")]
    private partial void LogTakenOver(string failure);
}
