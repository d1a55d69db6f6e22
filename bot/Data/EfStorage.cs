using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace SmartBot.Data;

/// <summary>
/// Keeps the bot's state in the database. Each item carries its version with it, also the dictionaries of
/// ConversationState and UserState, which in the SDK's own storages are last-writer-wins.
/// </summary>
internal sealed class EfStorage(Database database) : IStorage
{
    private const string AnyVersion = "*";

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = await database.ReadAsync(
            context => context.BotState.AsNoTracking().Where(item => keys.Contains(item.Key)).ToListAsync(cancellationToken),
            cancellationToken);
        return items.ToDictionary(item => item.Key, item => BotJson.ReadItem(item.Json, item.ETag));
    }

    /// <exception cref="ArgumentException">An item has changed since it was read; nothing is written.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var version = ETag.Next();
        try
        {
            await database.WriteAsync(context => StageAsync(changes, version, context, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException failure) when (failure.IsConflict())
        {
            throw Conflict(failure);
        }

        foreach (var item in changes.Values)
        {
            BotJson.SetVersion(item, version);
        }
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.WriteAsync(
            context => context.BotState.Where(item => keys.Contains(item.Key)).ExecuteDeleteAsync(cancellationToken),
            cancellationToken);
    }

    private static async Task<int> StageAsync(
        IDictionary<string, object> changes, string version, SmartBotContext context, CancellationToken cancellationToken)
    {
        foreach (var (key, item) in changes)
        {
            var (json, read) = BotJson.WriteItem(item);
            var stored = await context.BotState.FindAsync([key], cancellationToken);
            if (stored is null)
            {
                context.Add(new StateItem { Key = key, Json = json, ETag = version });
                continue;
            }

            RefuseConflict(item, read, stored.ETag);
            stored.Json = json;
            stored.ETag = version;
        }

        return changes.Count;
    }

    // A state without a version was cleared, and is meant to replace what is there; an IStoreItem without one is new.
    private static void RefuseConflict(object item, string? read, string stored)
    {
        if (read != AnyVersion && read != stored && (read is not null || item is IStoreItem))
        {
            throw Conflict(null);
        }
    }

    private static ArgumentException Conflict(Exception? cause) => new("The item has changed since it was read (ETag).", cause);
}
