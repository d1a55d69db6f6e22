using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.Data.Mappings;
using SmartBot.MyData;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>Everything that the assistant keeps, on one database. Read and written only through <see cref="Database"/>.</summary>
internal abstract class SmartBotContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Conversation> Conversations => Set<Conversation>();

    public DbSet<LoggedActivity> Activities => Set<LoggedActivity>();

    public DbSet<InboxItem> Inbox => Set<InboxItem>();

    public DbSet<OutboxItem> Outbox => Set<OutboxItem>();

    public DbSet<StateItem> BotState => Set<StateItem>();

    public DbSet<GoalRow> Goals => Set<GoalRow>();

    public DbSet<ParticipantRow> Participants => Set<ParticipantRow>();

    public DbSet<DataKey> DataKeys => Set<DataKey>();

    public DbSet<UsedOnce> UsedOnce => Set<UsedOnce>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Mappings.Model.Apply(modelBuilder);
        if (Database.IsRelational())
        {
            RelationalModel.Apply(modelBuilder);
        }
    }

    // SQLite cannot order or compare a DateTimeOffset; a number of milliseconds can be, on every provider.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
}
