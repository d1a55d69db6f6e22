using Microsoft.Extensions.Diagnostics.HealthChecks;
using SmartBot.Data;

namespace SmartBot.Hosting;

/// <summary>Whether the host can store what it is told. Many who ask at once share one look, so that asking costs the database nothing.</summary>
internal sealed class StorageHealth(Database database, TimeProvider time, IHostApplicationLifetime host) : IHealthCheck
{
    private readonly Lock _lock = new();
    private Task<HealthCheckResult>? _look;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_look is not { IsCompleted: false })
            {
                _look = LookAsync();
            }

            return _look.WaitAsync(cancellationToken);
        }
    }

    private async Task<HealthCheckResult> LookAsync()
    {
        if (host.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The host is stopping.");
        }

        try
        {
            await database.WriteAsync(ProbeAsync, host.ApplicationStopping);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is StorageUnavailableException or StorageConflictException or OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database takes nothing.");
        }
    }

    // The lock alone tells whether others are in the way. Whether the disk takes anything tells only a real write, which
    // is worth it after one has failed: where nobody else writes, this is what finds that it is well again.
    private Task<bool> ProbeAsync(UnitOfWork work)
    {
        if (database.IsFailing)
        {
            work.Context.Add(new UsedOnce { Id = $"probe {Guid.NewGuid():N}", ExpiresAt = time.GetUtcNow() });
        }

        return Task.FromResult(true);
    }
}
