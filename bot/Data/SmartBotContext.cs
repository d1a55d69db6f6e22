using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>Everything that the assistant keeps, on one database. Written only through <see cref="Database"/>.</summary>
internal sealed class SmartBotContext(DbContextOptions<SmartBotContext> options)
    : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Conversation> Conversations => Set<Conversation>();

    public DbSet<LoggedActivity> Activities => Set<LoggedActivity>();

    public DbSet<StateItem> BotState => Set<StateItem>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<UsedTicket> UsedTickets => Set<UsedTicket>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);

    // SQLite cannot order or compare a DateTimeOffset; a number of milliseconds can be, on every provider.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
}
