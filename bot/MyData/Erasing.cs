using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Protection;
using SmartBot.Turns;

namespace SmartBot.MyData;

/// <summary>
/// Erases a person: every row that has them as its owner, and first of all their data key, without which no copy of the
/// others can be read. What they said in the plans of others belongs to those.
/// </summary>
internal sealed class Erasing(Database database, StorageProvider provider, TranscriptWriter transcript, ErasedKeys erased)
{
    private const int MostTries = 5;

    /// <summary>Erases a person in a transaction of its own. A turn of theirs that is under way conflicts, and this begins anew.</summary>
    /// <returns>How many rows of each table went.</returns>
    /// <exception cref="StorageUnavailableException">The database cannot be written now. Try again.</exception>
    /// <exception cref="IOException">The list of erased keys cannot be written; nothing is erased.</exception>
    public async Task<IReadOnlyDictionary<string, int>> EraseAsync(string ownerId, CancellationToken cancellationToken)
    {
        var counts = await Conflicts.RetryAsync(
            MostTries, () => database.WriteAsync(work => EraseAsync(work, ownerId, cancellationToken), cancellationToken));
        await ForgetAsync(cancellationToken);
        return counts;
    }

    /// <summary>Erases a person in the transaction of the work, and looks whether anything is left.</summary>
    /// <returns>How many rows of each table went.</returns>
    /// <remarks>The key is put down as erased before the transaction ends: where that fails, the next start erases it.</remarks>
    /// <exception cref="StorageConflictException">Something was written meanwhile; nothing is deleted.</exception>
    /// <exception cref="IOException">The list of erased keys cannot be written; nothing is erased.</exception>
    public async Task<IReadOnlyDictionary<string, int>> EraseAsync(UnitOfWork work, string ownerId, CancellationToken cancellationToken)
    {
        if (await work.Context.DataKeys.AsNoTracking().OwnedBy(ownerId).Select(key => key.Id).SingleOrDefaultAsync(cancellationToken) is { } keyId)
        {
            erased.Add(keyId);
        }

        // A turn locks its conversation before it writes, so those under way end before this, or find their conversation gone.
        var conversations = await work.Context.Conversations.AsNoTracking().OwnedBy(ownerId).Select(row => row.Id).Order().ToListAsync(cancellationToken);
        foreach (var id in conversations)
        {
            await transcript.LockAsync(work, id, cancellationToken);
            await ForgetButtonsAsync(work, id, cancellationToken);
        }

        var counts = await KeptRows.DeleteAsync(work.Context, ownerId, cancellationToken);
        if (work.Context.Database.IsRelational() && (await KeptRows.CountAsync(work.Context, ownerId, cancellationToken)).Values.Any(left => left > 0))
        {
            throw new StorageConflictException("Something was written while it was being deleted.");
        }

        return counts;
    }

    /// <summary>Leaves nothing of what was deleted in a log of the database, as far as that can be done while others are at work.</summary>
    public Task ForgetAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            await provider.ForgetAsync(work.Context, cancellationToken);
            return true;
        },
        cancellationToken);

    // They have no owner, and the conversation's id in theirs. SQLite takes small letters for capitals, so it is looked at again.
    private static async Task ForgetButtonsAsync(UnitOfWork work, string conversationId, CancellationToken cancellationToken)
    {
        var start = UsedOnce.ButtonsOf(conversationId);
        var found = await work.Context.UsedOnce.Where(used => used.Id.StartsWith(start)).ToListAsync(cancellationToken);
        work.Context.RemoveRange(found.Where(used => used.Id.StartsWith(start, StringComparison.Ordinal)));
    }
}
