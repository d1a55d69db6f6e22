using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Protection;

/// <summary>Wraps what is wrapped with an earlier master key with the newest, while turns go on. What they told stays as it is sealed.</summary>
internal sealed class Rewrapping(Database database, MasterKeys masters, DataKeys keys)
{
    private const int Batch = 100;

    /// <summary>Looks for a new master key, and wraps with it.</summary>
    /// <returns>How many keys were wrapped anew.</returns>
    /// <exception cref="StartRefusedException">A key in the folder cannot be read; those known before count.</exception>
    /// <exception cref="StorageConflictException">Another process does the same; look again later.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        masters.Reload();
        var (newest, count) = (masters.Newest, 0);
        var older = await database.ReadAsync(
            work => work.Context.DataKeys.Where(key => key.MasterVersion < newest).Select(key => key.Id).ToListAsync(cancellationToken), cancellationToken);
        foreach (var ids in older.Chunk(Batch))
        {
            count += await database.WriteAsync(work => RewrapAsync(work, ids, cancellationToken), cancellationToken);
        }

        return count + await RenewRingAsync(newest, cancellationToken);
    }

    private async Task<int> RewrapAsync(UnitOfWork work, string[] ids, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var key in await work.Context.DataKeys.Where(key => ids.Contains(key.Id)).ToListAsync(cancellationToken))
        {
            try
            {
                keys.Rewrap(key);
                count++;
            }
            catch (CryptographicException)
            {
                // One person's key is damaged. It stays as it is for the operator.
            }
        }

        return count;
    }

    private async Task<int> RenewRingAsync(int newest, CancellationToken cancellationToken)
    {
        var ring = await database.ReadAsync(work => work.Context.DataProtectionKeys.AsNoTracking().ToListAsync(cancellationToken), cancellationToken);
        return !ring.Exists(key => KeyRingDecryptor.VersionOf(key.Xml!) < newest) ? 0 : await database.WriteAsync(
            async work =>
            {
                var older = (await work.Context.DataProtectionKeys.ToListAsync(cancellationToken)).FindAll(key => KeyRingDecryptor.VersionOf(key.Xml!) < newest);
                older.ForEach(key => key.Xml = KeyRingDecryptor.Renew(key.Xml!, masters));
                return older.Count;
            },
            cancellationToken);
    }
}
