using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SmartBot.Data;
using SmartBot.Protection;

namespace SmartBot.MyData;

/// <summary>Every row that is kept of a person, found over the model itself: a table that somebody adds is counted and deleted without being named here.</summary>
internal static class KeptRows
{
    private const string OwnerId = nameof(Conversation.OwnerId);

    private static readonly MethodInfo Count = Method(nameof(CountAsync));
    private static readonly MethodInfo Delete = Method(nameof(DeleteAsync));

    /// <summary>The tables of rows that have an owner: the data key first, which waits for turns that hold it, and those that refer to others before them. Not the receipts, which outlive what they are for.</summary>
    public static IReadOnlyList<IEntityType> TablesIn(DbContext context) =>
        [.. context.Model.GetEntityTypes()
            .Where(table => !table.IsOwned() && table.FindProperty(OwnerId) is not null && table.ClrType != typeof(Erasure))
            .OrderByDescending(table => table.ClrType == typeof(DataKey))
            .ThenByDescending(table => table.GetForeignKeys().Any())];

    /// <summary>What a table is called to people.</summary>
    public static string NameOf(IReadOnlyEntityType table) => table.GetTableName() ?? table.ClrType.Name;

    /// <summary>How many rows each table has of a person.</summary>
    public static Task<IReadOnlyDictionary<string, int>> CountAsync(SmartBotContext context, string ownerId, CancellationToken cancellationToken) =>
        EachAsync(Count, context, ownerId, cancellationToken);

    /// <summary>Deletes them, in the transaction that the context is in.</summary>
    /// <returns>How many there were in each table.</returns>
    public static Task<IReadOnlyDictionary<string, int>> DeleteAsync(SmartBotContext context, string ownerId, CancellationToken cancellationToken) =>
        EachAsync(Delete, context, ownerId, cancellationToken);

    private static async Task<IReadOnlyDictionary<string, int>> EachAsync(
        MethodInfo what, SmartBotContext context, string ownerId, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in TablesIn(context))
        {
            rows[NameOf(table)] = await (Task<int>)what.MakeGenericMethod(table.ClrType).Invoke(null, [context, ownerId, cancellationToken])!;
        }

        return rows;
    }

    private static Task<int> CountAsync<T>(SmartBotContext context, string ownerId, CancellationToken cancellationToken)
        where T : class => context.Set<T>().OwnedBy(ownerId).CountAsync(cancellationToken);

    private static async Task<int> DeleteAsync<T>(SmartBotContext context, string ownerId, CancellationToken cancellationToken)
        where T : class
    {
        var rows = context.Set<T>().OwnedBy(ownerId);
        if (context.Database.IsRelational())
        {
            // Without being read, since some of it may be unreadable.
            return await rows.ExecuteDeleteAsync(cancellationToken);
        }

        var found = await rows.ToListAsync(cancellationToken);
        context.RemoveRange(found);
        return found.Count;
    }

    private static MethodInfo Method(string name) =>
        typeof(KeptRows).GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Single(method => method.Name == name && method.IsGenericMethod);
}
