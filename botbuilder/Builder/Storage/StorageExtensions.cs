using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Typed reading from a storage.</summary>
public static class StorageExtensions
{
    /// <summary>The items under <paramref name="keys"/> that are, or as JSON read as, a <typeparamref name="TStoreItem"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken);
        return items.Where(item => item.Value is TStoreItem or JsonElement)
            .ToDictionary(item => item.Key, item => StateJson.ConvertTo<TStoreItem>(item.Value));
    }
}
