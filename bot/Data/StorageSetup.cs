using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>Puts the database in place: its services, its folder and its tables.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        services.AddPooledDbContextFactory<SmartBotContext>((provider, options) =>
            options.UseSqlite(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Connection().ToString()));
        services.AddSingleton<Database>();
        services.AddSingleton<IGoalStore, EfGoalStore>();
        services.AddSingleton<IStorage, EfStorage>();

        // With the keys beside what they protect, a token outlives a restart and counts on every replica.
        services.AddDataProtection().SetApplicationName("SmartBot").PersistKeysToDbContext<SmartBotContext>();
        return services;
    }

    /// <summary>Creates the database or brings it up to this version.</summary>
    /// <exception cref="StartRefusedException">The database cannot be used; the message says what to do.</exception>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        var connection = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Connection();
        try
        {
            CreateFolder(Path.GetDirectoryName(connection.DataSource)!);
            await MigrateAsync(app.Services);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The database {connection.DataSource} cannot be used: {failure.Message}\n"
                + "Set Storage:ConnectionString to a file in a folder that this account may write to, "
                + "such as \"Data Source=/var/lib/smartbot/smartbot.db\".",
                failure);
        }
    }

    // What people tell the assistant is for this account's eyes only.
    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static async Task MigrateAsync(IServiceProvider services)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<SmartBotContext>>();
        await using var context = await contexts.CreateDbContextAsync();

        // Migrating takes a lock that outlives a process killed while holding it; most starts need none.
        if ((await context.Database.GetPendingMigrationsAsync()).Any())
        {
            await context.Database.MigrateAsync();
        }
    }
}
