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

    /// <exception cref="CorruptStateException">What stands under a key cannot be opened, or is not JSON.</exception>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return await database.ReadAsync(
            async work =>
            {
                var read = new Dictionary<string, object>();
                foreach (var item in await FindAllAsync(keys, work, cancellationToken))
                {
                    read[item.Key] = Read(await work.OpenAsync(item, cancellationToken), item.ETag);
                }

                return read;
            },
            cancellationToken);
    }

    /// <exception cref="ArgumentException">An item has changed since it was read; nothing is written.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var version = ETag.Next();
        try
        {
            await database.WriteAsync(work => StageAsync(changes, version, work, cancellationToken), cancellationToken);
        }
        catch (StorageConflictException failure)
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
            async work =>
            {
                work.Context.RemoveRange(await FindAllAsync(keys, work, cancellationToken));
                return true;
            },
            cancellationToken);
    }

    private static async Task<List<StateItem>> FindAllAsync(string[] keys, UnitOfWork work, CancellationToken cancellationToken)
    {
        var found = new List<StateItem>();
        foreach (var key in keys)
        {
            if (await FindAsync(key, work, cancellationToken) is { } item)
            {
                found.Add(item);
            }
        }

        return found;
    }

    // Not the context's own FindAsync, which compiles its query anew at each call.
    private static async Task<StateItem?> FindAsync(string key, UnitOfWork work, CancellationToken cancellationToken) =>
        work.Context.BotState.Local.FindEntry(key)?.Entity
        ?? await work.Context.BotState.SingleOrDefaultAsync(item => item.Key == key, cancellationToken);

    private static object Read(string json, string version)
    {
        try
        {
            return BotJson.ReadItem(json, version);
        }
        catch (Exception failure) when (BotJson.IsNotJson(failure))
        {
            throw new CorruptStateException(failure);
        }
    }

    private static async Task<int> StageAsync(
        IDictionary<string, object> changes, string version, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var (key, item) in changes)
        {
            var (json, read) = BotJson.WriteItem(item);
            var stored = await FindAsync(key, work, cancellationToken);
            if (stored is null)
            {
                stored = work.Context.Add(new StateItem { Key = key, OwnerId = work.OwnerId, ETag = version }).Entity;
            }
            else
            {
                RefuseConflict(item, read, stored.ETag);
                stored.ETag = version;
            }

            (await work.KeyAsync(stored.OwnerId, cancellationToken)).Seal(stored, json);
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
