using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SmartBot.Protection;

namespace SmartBot.Data.Providers;

/// <summary>What differs from one database to another. All else is the same model and the same code.</summary>
internal abstract class StorageProvider
{
    private static readonly IDisposable Free = new Nothing();

    /// <summary>Its name in <c>Storage:Provider</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How often an open stream looks for what another process wrote, unless it is told. Long where there is no other process.</summary>
    public abstract TimeSpan StreamPoll { get; }

    /// <summary>Whether this process is the only one on the database, so that what another began was left behind.</summary>
    public virtual bool IsAlone => false;

    public abstract SmartBotContext CreateContext();

    /// <summary>Creates the database or brings it up to this version, one process at a time.</summary>
    /// <param name="then">What else is to be done before another process may begin.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StartRefusedException">It cannot be used; the message says what to do.</exception>
    public abstract Task PrepareAsync(Func<SmartBotContext, CancellationToken, Task> then, CancellationToken cancellationToken);

    /// <summary>Writes all tables anew, so that nothing is left in the files of what stood there before. Nobody else may be at work.</summary>
    public virtual Task RewriteAsync(SmartBotContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Leaves nothing of what was deleted in a log of the database, as far as that can be done while others are at work.</summary>
    public virtual Task ForgetAsync(SmartBotContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turn to write, where the database has one writer.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public virtual ValueTask<IDisposable> EnterWriteAsync(CancellationToken cancellationToken) => new(Free);

    /// <summary>Opens the connection for the whole of a piece of work: on SQLite each opening costs more than a query does.</summary>
    public virtual Task OpenAsync(SmartBotContext context, CancellationToken cancellationToken) => context.Database.OpenConnectionAsync(cancellationToken);

    /// <summary>Begins a transaction; null where the database has none over several rows.</summary>
    public virtual async Task<IDbContextTransaction?> BeginAsync(SmartBotContext context, CancellationToken cancellationToken) =>
        await context.Database.BeginTransactionAsync(cancellationToken);

    /// <summary>The row of a conversation, which nobody else changes before this transaction ends.</summary>
    public abstract IQueryable<Conversation> Locked(SmartBotContext context, string conversationId);

    /// <summary>The data keys of these ids that are there, and stay until this transaction ends.</summary>
    public virtual IQueryable<DataKey> Held(SmartBotContext context, IReadOnlyCollection<string> ids) =>
        context.DataKeys.AsNoTracking().Where(key => ids.Contains(key.Id));

    /// <summary>The write failed because another was first, on the same version or on the same new key.</summary>
    public abstract bool IsConflict(Exception failure);

    /// <summary>The database cannot be used now, and may be later.</summary>
    public abstract bool IsUnavailable(Exception failure);

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
