using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Goals;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>Puts the database in place: its services and its tables.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => Choose(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value, provider.GetRequiredService<ILoggerFactory>()));
        services.AddScoped(provider => provider.GetRequiredService<StorageProvider>().CreateContext());
        services.AddSingleton<Database>();
        services.AddSingleton<IGoalStore, EfGoalStore>();
        services.AddSingleton<IParticipantStore, EfParticipantStore>();
        services.AddSingleton<IStorage, EfStorage>();

        // With the keys beside what they protect, a token outlives a restart and counts on every replica.
        services.AddDataProtection().SetApplicationName("SmartBot").PersistKeysToDbContext<SmartBotContext>();
        return services;
    }

    /// <summary>Creates the database or brings it up to this version, with nothing told in clear.</summary>
    /// <exception cref="StartRefusedException">The database cannot be used; the message says what to do.</exception>
    public static Task PrepareStorageAsync(this WebApplication app) => app.Services.GetRequiredService<StorageProvider>()
        .PrepareAsync(app.Services.GetRequiredService<ProtectionStart>().RunAsync, app.Lifetime.ApplicationStopping);

    /// <summary>The database that the settings name.</summary>
    /// <exception cref="StartRefusedException">They name none that can be used; the message says what to change.</exception>
    public static StorageProvider Choose(StorageOptions options, ILoggerFactory logs) => options.Provider switch
    {
        StorageOptions.PostgreSql => new PostgreSqlProvider(StorageConnection.PostgreSql(options.ConnectionString), logs),
#if COSMOS
        StorageOptions.Cosmos => new CosmosProvider(options.ConnectionString, logs),
#else
        StorageOptions.Cosmos => throw new StartRefusedException(
            "Storage:Provider is Cosmos, which this build leaves out. Build it with \"dotnet build bot -p:Cosmos=true\", "
            + "where Microsoft.EntityFrameworkCore.Cosmos can be restored."),
#endif
        _ => new SqliteProvider(StorageConnection.Sqlite(options.ConnectionString), logs),
    };
}
