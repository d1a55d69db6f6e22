using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SmartBot.Data;
using SmartBot.Data.Providers;

namespace SmartBot.Protection;

/// <summary>
/// Erases a person: every row that has them as its owner, and first of all their data key, without which no copy of the
/// others can be read. What they said in the plans of others belongs to those.
/// </summary>
internal sealed class Erasure(Database database, StorageProvider provider, ErasedKeys erased)
{
    private const int MostTries = 5;

    private static readonly MethodInfo OfType = typeof(Erasure).GetMethod(nameof(DeleteAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>Erases all that is stored of a person, also what was put aside, in one transaction of its own. A turn of theirs that is under way conflicts, and begins anew.</summary>
    /// <param name="ownerId">The person, as <see cref="SmartBot.Dialogs.Conversation.Person.OwnerOf(string, string)"/> names them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many rows of each table there were.</returns>
    /// <remarks>The key is put down as erased before the transaction: where that fails, the next start erases it.</remarks>
    /// <exception cref="StorageUnavailableException">The database cannot be written now. Try again.</exception>
    /// <exception cref="IOException">The list of erased keys cannot be written; nothing is erased.</exception>
    public async Task<IReadOnlyDictionary<string, int>> EraseAsync(string ownerId, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var work = await database.BeginAsync(ownerId, cancellationToken);
                if (await work.Context.DataKeys.OwnedBy(ownerId).Select(key => key.Id).SingleOrDefaultAsync(cancellationToken) is { } id)
                {
                    erased.Add(id);
                }

                var counts = await database.CommitAsync(work, () => DeleteAllAsync(work.Context, ownerId, cancellationToken), cancellationToken);
                await provider.ForgetAsync(work.Context, cancellationToken);
                return counts;
            }
            catch (StorageConflictException) when (attempt < MostTries)
            {
                // A turn of theirs was being stored.
            }
        }
    }

    /// <summary>Deletes the rows of a person: their key first, which waits for turns that hold it, and conversations after what stands in them.</summary>
    internal static async Task<IReadOnlyDictionary<string, int>> DeleteAllAsync(SmartBotContext context, string ownerId, CancellationToken cancellationToken)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in context.Model.GetEntityTypes()
            .Where(type => type.FindProperty(nameof(DataKey.OwnerId)) is not null)
            .OrderBy(type => type.ClrType != typeof(DataKey))
            .ThenBy(type => type.GetReferencingForeignKeys().Any()))
        {
            counts[NameOf(type)] = await (Task<int>)OfType.MakeGenericMethod(type.ClrType).Invoke(null, [context, ownerId, cancellationToken])!;
        }

        return counts;
    }

    private static string NameOf(IEntityType type) => type.GetTableName() ?? type.ClrType.Name;

    private static async Task<int> DeleteAsync<T>(SmartBotContext context, string ownerId, CancellationToken cancellationToken)
        where T : class
    {
        var rows = context.Set<T>().OwnedBy(ownerId);
        if (context.Database.IsRelational())
        {
            return await rows.ExecuteDeleteAsync(cancellationToken);
        }

        // Cosmos deletes document by document.
        var found = await rows.ToListAsync(cancellationToken);
        context.RemoveRange(found);
        return found.Count;
    }
}
