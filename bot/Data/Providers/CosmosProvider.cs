using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Azure.Cosmos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SmartBot.MyData;

namespace SmartBot.Data.Providers;

/// <summary>
/// Azure Cosmos DB for NoSQL: all that the host knows of it, compiled with <c>-p:Cosmos=true</c> only. See
/// docs/decisions/0005-storage.md.
/// </summary>
/// <remarks>
/// Several documents are not saved at once: they are written one by one, goal and state first, then the turn that is
/// thereby done. Each write is checked against the version that was read.
/// </remarks>
internal sealed class CosmosProvider : StorageProvider
{
    private const string DatabaseName = "Database";

    private readonly PooledDbContextFactory<CosmosContext> _contexts;

    /// <exception cref="StartRefusedException">The connection string names no account or no database.</exception>
    public CosmosProvider(string connectionString, ILoggerFactory logs)
    {
        var (account, database) = Split(connectionString);
        _contexts = new(new DbContextOptionsBuilder<CosmosContext>()
            .UseCosmos(account, database)
            .UseLoggerFactory(logs)

            // The keys of data protection are read and written without await, once at the start and once in months.
            .ConfigureWarnings(warnings => warnings.Ignore(CosmosEventId.SyncNotSupported))
            .Options);
    }

    public override string Name => StorageOptions.Cosmos;

    public override TimeSpan StreamPoll => TimeSpan.FromSeconds(1);

    public override SmartBotContext CreateContext() => _contexts.CreateDbContext();

    public override async Task PrepareAsync(Func<SmartBotContext, CancellationToken, Task> then, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = CreateContext();
            await context.Database.EnsureCreatedAsync(cancellationToken);
            await then(context, cancellationToken);
        }
        catch (Exception failure) when (failure is CosmosException or HttpRequestException or ArgumentException or FormatException)
        {
            throw Refused(failure is CosmosException cosmos ? $"The account answered {(int)cosmos.StatusCode}." : failure.Message, failure);
        }
    }

    public override Task OpenAsync(SmartBotContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<IDbContextTransaction?> BeginAsync(SmartBotContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IDbContextTransaction?>(null);

    public override IQueryable<Conversation> Locked(SmartBotContext context, string conversationId) =>
        context.Conversations.Where(conversation => conversation.Id == conversationId);

    public override bool IsConflict(Exception failure) =>
        CosmosCause(failure) is { StatusCode: HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed };

    public override bool IsUnavailable(Exception failure) =>
        failure is HttpRequestException or TimeoutException
        || CosmosCause(failure) is
        {
            StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.Gone or HttpStatusCode.TooManyRequests
                or HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable or (HttpStatusCode)449
        };

    private static CosmosException? CosmosCause(Exception failure) => failure as CosmosException ?? failure.InnerException as CosmosException;

    private static (string Account, string Database) Split(string connectionString)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
            var database = parts.TryGetValue(DatabaseName, out var named) ? named.ToString() : null;
            parts.Remove(DatabaseName);
            return parts.ContainsKey("AccountEndpoint") && parts.ContainsKey("AccountKey") && !string.IsNullOrEmpty(database)
                ? (parts.ConnectionString, database)
                : throw Refused("It names no AccountEndpoint, no AccountKey or no Database.", null);
        }
        catch (ArgumentException wrong)
        {
            throw Refused(wrong.Message, wrong);
        }
    }

    private static StartRefusedException Refused(string problem, Exception? cause) => new(
        $"Storage:ConnectionString cannot be used. {problem}\n"
        + "Give it the form \"AccountEndpoint=https://name.documents.azure.com:443/;AccountKey=…;Database=smartbot\".",
        cause);
}

/// <summary>The model on Cosmos: a container for each kind of row, in it a partition for each person.</summary>
internal sealed class CosmosContext(DbContextOptions<CosmosContext> options) : SmartBotContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Its own number would have to come from the database, which gives none.
        modelBuilder.Entity<DataProtectionKey>().HasKey(key => key.FriendlyName);
        modelBuilder.Entity<Conversation>().Property(row => row.Id).HasConversion(id => DocumentId.Of(id), text => DocumentId.Read(text));
        modelBuilder.Entity<StateItem>().Property(row => row.Key).HasConversion(key => DocumentId.Of(key), text => DocumentId.Read(text));
        foreach (var rows in modelBuilder.Model.GetEntityTypes().Where(type => !type.IsOwned()).ToList())
        {
            MapDocument(modelBuilder, rows);
        }
    }

    // The account's own version of a document is the only one that it checks.
    private static void MapDocument(ModelBuilder model, IMutableEntityType rows)
    {
        foreach (var property in rows.GetProperties())
        {
            property.IsConcurrencyToken = false;
        }

        // A deletion forgets its owner once it is done, and what a partition is named by cannot change.
        var isOwned = rows.FindProperty(nameof(Conversation.OwnerId)) is not null && rows.ClrType != typeof(Erasure);
        var document = model.Entity(rows.ClrType);
        document.ToContainer(rows.ClrType.Name);
        document.HasNoDiscriminator();
        document.HasPartitionKey(isOwned ? nameof(Conversation.OwnerId) : rows.FindPrimaryKey()!.Properties[0].Name);
        document.UseETagConcurrency();
    }
}

/// <summary>Ids of documents, which must not hold some characters. EF escapes them itself in ids of several parts, and not in those of one.</summary>
internal static class DocumentId
{
    private static readonly (string Plain, string Escaped)[] Escapes = [("^", "^5E"), ("/", "^2F"), ("\\", "^5C"), ("?", "^3F"), ("#", "^23")];

    public static string Of(string id) =>
        Escapes.Aggregate(id, (text, escape) => text.Replace(escape.Plain, escape.Escaped, StringComparison.Ordinal));

    public static string Read(string text) =>
        Escapes.AsEnumerable().Reverse().Aggregate(text, (id, escape) => id.Replace(escape.Escaped, escape.Plain, StringComparison.Ordinal));
}
