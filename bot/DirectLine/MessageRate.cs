using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SmartBot.DirectLine;

/// <summary>
/// How fast a person may speak. Who is a little too fast is slowed down rather than refused: told "too many requests",
/// Web Chat waits for twenty seconds or stops listening for good.
/// </summary>
internal sealed class MessageRate(IOptions<DirectLineOptions> options) : IDisposable
{
    private const int MostInLine = 10;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(userId =>
        RateLimitPartition.GetTokenBucketLimiter(userId, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.Burst,
            TokensPerPeriod = options.Value.MessagesPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = MostInLine,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    /// <summary>Waits until the person may speak.</summary>
    /// <returns>False where too many of their messages wait already.</returns>
    public async Task<bool> WaitAsync(string userId, CancellationToken cancellationToken)
    {
        using var lease = await _limiter.AcquireAsync(userId, cancellationToken: cancellationToken);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
