using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>Looks again and again for what nobody was told of: what another process left, or what has come due.</summary>
internal static class Sweeping
{
    /// <param name="period">From one look to the next.</param>
    /// <param name="time">The clock.</param>
    /// <param name="look">One look; told whether it is the first that the database allowed.</param>
    /// <param name="stopping">Ends it, without an exception.</param>
    public static async Task RunAsync(TimeSpan period, TimeProvider time, Func<bool, CancellationToken, Task> look, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(period, time);
        var isFirst = true;
        try
        {
            do
            {
                isFirst = !await IsDoneAsync(look, isFirst, stopping) && isFirst;
            }
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    // A database that is away shows in its health; the next look may find it again.
    private static async Task<bool> IsDoneAsync(Func<bool, CancellationToken, Task> look, bool isFirst, CancellationToken stopping)
    {
        try
        {
            await look(isFirst, stopping);
            return true;
        }
        catch (Exception away) when (away is StorageUnavailableException or StorageConflictException)
        {
            return false;
        }
    }
}
