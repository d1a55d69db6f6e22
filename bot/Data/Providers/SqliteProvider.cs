using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SmartBot.Protection;

namespace SmartBot.Data.Providers;

/// <summary>One file on this machine: the default. Write-ahead log, and a commit is on the disk before it is answered.</summary>
/// <remarks>
/// SQLite has one writer. Without the gate others wait in its busy loop, where some lose for seconds (measured: up to 3 s,
/// against 0.1 s with the gate). A transaction takes the write lock when it begins, so what it reads stays true.
/// </remarks>
internal sealed class SqliteProvider : StorageProvider, IDisposable
{
    /// <summary>How long a write waits for others, in this process and outside it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const int Busy = 5; // SQLITE_BUSY
    private const int TableLocked = 6; // SQLITE_LOCKED
    private const int ReadOnly = 8; // SQLITE_READONLY
    private const int InputOutput = 10; // SQLITE_IOERR
    private const int Full = 13; // SQLITE_FULL
    private const int CannotOpen = 14; // SQLITE_CANTOPEN
    private const int ConstraintViolated = 19; // SQLITE_CONSTRAINT

    private readonly SqliteConnectionStringBuilder _connection;
    private readonly PooledDbContextFactory<SqliteContext> _contexts;
    private readonly SemaphoreSlim _gate = new(1);

    public SqliteProvider(SqliteConnectionStringBuilder connection, ILoggerFactory logs)
    {
        _connection = connection;
        connection.DefaultTimeout = (int)Patience.TotalSeconds;
        _contexts = new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection.ToString()).UseLoggerFactory(logs).Options);
    }

    public override string Name => StorageOptions.Sqlite;

    public override TimeSpan StreamPoll => TimeSpan.FromSeconds(10);

    public override bool IsAlone => true;

    public override SmartBotContext CreateContext() => _contexts.CreateDbContext();

    public override async Task PrepareAsync(Func<SmartBotContext, CancellationToken, Task> then, CancellationToken cancellationToken)
    {
        try
        {
            PrivateFile.CreateFolder(Path.GetDirectoryName(_connection.DataSource)!);
            await MigrateAsync(then, cancellationToken);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The database {_connection.DataSource} cannot be used: {failure.Message}\n"
                + "Set Storage:ConnectionString to a file in a folder that this account may write to, "
                + "such as \"Data Source=/var/lib/smartbot/smartbot.db\".",
                failure);
        }
    }

    public override async ValueTask<IDisposable> EnterWriteAsync(CancellationToken cancellationToken) =>
        await _gate.WaitAsync(Patience, cancellationToken)
            ? new Leaving(_gate)
            : throw new TimeoutException("Others write for too long.");

    public override IQueryable<Conversation> Locked(SmartBotContext context, string conversationId) =>
        context.Conversations.Where(conversation => conversation.Id == conversationId);

    // What is deleted is overwritten with zeros.
    public override async Task OpenAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        await base.OpenAsync(context, cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override async Task RewriteAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken);
        await ForgetAsync(context, cancellationToken);
    }

    public override Task ForgetAsync(SmartBotContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

    public override bool IsConflict(Exception failure) =>
        failure is DbUpdateException { InnerException: SqliteException { SqliteErrorCode: ConstraintViolated } };

    public override bool IsUnavailable(Exception failure) =>
        failure is TimeoutException
        || (failure as SqliteException ?? (failure as DbUpdateException)?.InnerException as SqliteException)
            is { SqliteErrorCode: Busy or TableLocked or ReadOnly or InputOutput or Full or CannotOpen };

    public void Dispose() => _gate.Dispose();

    private async Task MigrateAsync(Func<SmartBotContext, CancellationToken, Task> then, CancellationToken cancellationToken)
    {
        await using var context = CreateContext();

        // The file's lock goes with the process that held it. EF's own, a row, would outlive a process killed while
        // migrating and stop every later start; under the file's lock nobody else migrates, so what is left of it is stale.
        using var alone = await StartLock.EnterAsync(_connection.DataSource + ".lock", cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            // EF sets the write-ahead log for files that it makes itself, and this makes it before EF can.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        await then(context, cancellationToken);
    }

    private sealed class Leaving(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
