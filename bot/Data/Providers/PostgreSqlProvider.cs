using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using SmartBot.Protection;

namespace SmartBot.Data.Providers;

/// <summary>A PostgreSQL server that several replicas share.</summary>
internal sealed class PostgreSqlProvider : StorageProvider
{
    // Any number will do, as long as all replicas agree on it.
    private const long MigrationLock = 0x536D_6172_7442_6F74;

    private readonly NpgsqlConnectionStringBuilder _connection;
    private readonly PooledDbContextFactory<PostgreSqlContext> _contexts;

    public PostgreSqlProvider(NpgsqlConnectionStringBuilder connection, ILoggerFactory logs)
    {
        _connection = connection;
        _contexts = new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(connection.ToString()).UseLoggerFactory(logs).Options);
    }

    public override string Name => StorageOptions.PostgreSql;

    public override TimeSpan StreamPoll => TimeSpan.FromMilliseconds(200);

    public override SmartBotContext CreateContext() => _contexts.CreateDbContext();

    public override async Task PrepareAsync(Func<SmartBotContext, CancellationToken, Task> then, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = CreateContext();
            await context.Database.OpenConnectionAsync(cancellationToken);
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
            await then(context, cancellationToken);
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        }
        catch (Exception failure) when (failure is NpgsqlException || IsUnavailable(failure))
        {
            throw new StartRefusedException(
                $"The PostgreSQL database \"{_connection.Database}\" on {_connection.Host}:{_connection.Port} cannot be used: {failure.GetBaseException().Message}\n"
                + "Set Storage:ConnectionString to a database that exists and that its user may create tables in, "
                + "such as \"Host=db.example.org;Database=smartbot;Username=smartbot;Password=…\".",
                failure);
        }
    }

    public override IQueryable<Conversation> Locked(SmartBotContext context, string conversationId) =>
        context.Conversations.FromSql($"""SELECT * FROM "Conversations" WHERE "Id" = {conversationId} FOR UPDATE""");

    public override IQueryable<DataKey> Held(SmartBotContext context, IReadOnlyCollection<string> ids) =>
        context.DataKeys.FromSql($"""SELECT * FROM "DataKeys" WHERE "Id" = ANY({ids}) FOR KEY SHARE""").AsNoTracking();

    public override Task RewriteAsync(SmartBotContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync("VACUUM FULL", cancellationToken);

    public override bool IsConflict(Exception failure) => PostgresCause(failure) is
    {
        SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
    };

    public override bool IsUnavailable(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            // 08 connection, 53 resources, 57 the operator, 58 the system: classes of PostgreSQL's error codes.
            if (cause is SocketException or TimeoutException
                || (cause is PostgresException postgres && postgres.SqlState[..2] is "08" or "53" or "57" or "58")
                || cause is NpgsqlException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    private static PostgresException? PostgresCause(Exception failure) => failure as PostgresException ?? failure.InnerException as PostgresException;
}
