using Microsoft.EntityFrameworkCore;
using SmartBot.Data.Providers;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>The one way to the database. Inside an entered unit of work, reads see its changes and writes join it.</summary>
internal sealed class Database(StorageProvider provider, DataKeys keys)
{
    private readonly AsyncLocal<UnitOfWork?> _entered = new();

    /// <summary>Whether the latest write could not be stored.</summary>
    public bool IsFailing { get; private set; }

    /// <summary>Begins work on one person's data, to be entered and then committed or thrown away.</summary>
    /// <exception cref="StorageUnavailableException">The database cannot be reached now.</exception>
    public Task<UnitOfWork> BeginAsync(string ownerId, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var context = provider.CreateContext();
        try
        {
            await provider.OpenAsync(context, cancellationToken);
            return new UnitOfWork(context, ownerId, keys);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    });

    /// <summary>Makes the stores work on <paramref name="work"/>, in this flow of execution, until the result is disposed of.</summary>
    public IDisposable Enter(UnitOfWork work)
    {
        var outer = _entered.Value;
        _entered.Value = work;
        return new Exit(() => _entered.Value = outer);
    }

    /// <summary>Reads.</summary>
    /// <exception cref="StorageUnavailableException">The database cannot be read now.</exception>
    public async Task<T> ReadAsync<T>(Func<UnitOfWork, Task<T>> read, CancellationToken cancellationToken)
    {
        if (_entered.Value is { } entered)
        {
            return await GuardAsync(() => read(entered));
        }

        cancellationToken.ThrowIfCancellationRequested();
        await using var work = await BeginAsync("", cancellationToken);
        return await GuardAsync(() => read(work));
    }

    /// <summary>Writes in one transaction: all of it is stored when the task completes, or none. Inside an entered unit of work it is stored with that.</summary>
    /// <exception cref="StorageConflictException">Another writer was first; nothing is stored.</exception>
    /// <exception cref="StorageUnavailableException">The database cannot be written now; nothing is stored.</exception>
    public async Task<T> WriteAsync<T>(Func<UnitOfWork, Task<T>> write, CancellationToken cancellationToken)
    {
        if (_entered.Value is { } entered)
        {
            return await GuardAsync(() => write(entered));
        }

        await using var work = await BeginAsync("", cancellationToken);
        return await CommitAsync(work, () => write(work), cancellationToken);
    }

    /// <summary>Runs the last step of a piece of work and stores all of it in one transaction.</summary>
    /// <exception cref="StorageConflictException">Another writer was first; nothing is stored.</exception>
    /// <exception cref="StorageUnavailableException">The database cannot be written now; nothing is stored.</exception>
    public async Task<T> CommitAsync<T>(UnitOfWork work, Func<Task<T>> last, CancellationToken cancellationToken)
    {
        try
        {
            var result = await GuardAsync(() => StoreAsync(work, last, cancellationToken));
            IsFailing = false;
            work.Tell();
            return result;
        }
        catch (StorageUnavailableException)
        {
            IsFailing = true;
            throw;
        }
    }

    private async Task<T> StoreAsync<T>(UnitOfWork work, Func<Task<T>> last, CancellationToken cancellationToken)
    {
        using var turnToWrite = await provider.EnterWriteAsync(cancellationToken);
        await using var transaction = await provider.BeginAsync(work.Context, cancellationToken);
        var result = await last();
        await work.HoldKeysAsync(provider, cancellationToken);
        await work.FinishAsync(cancellationToken);
        await work.Context.SaveChangesAsync(cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new StorageConflictException("A row has changed since it was read.", conflict);
        }
        catch (Exception failure) when (provider.IsConflict(failure))
        {
            throw new StorageConflictException("Another writer was first.", failure);
        }
        catch (Exception failure) when (provider.IsUnavailable(failure))
        {
            throw new StorageUnavailableException(failure);
        }
    }

    private sealed class Exit(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
