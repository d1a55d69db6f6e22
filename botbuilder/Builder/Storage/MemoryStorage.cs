using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps items as JSON in memory, for tests. A read gives a fresh copy of the type that was written; a bot's state
/// comes back as a dictionary of <see cref="JsonElement"/>. An <see cref="IStoreItem"/> gets a new ETag on each write.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Item> _items = [];
    private readonly Lock _lock = new();
    private long _writes;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    found[key] = item.Copy();
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="ArgumentException">An item has another ETag than the one it would replace; nothing is written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                RefuseConflict(key, value);
            }

            foreach (var (key, value) in changes)
            {
                var eTag = value is IStoreItem ? _writes++.ToString(CultureInfo.InvariantCulture) : null;
                _items[key] = new Item(value.GetType(), StateJson.Write(value), eTag);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void RefuseConflict(string key, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var current = _items.GetValueOrDefault(key)?.ETag;
        if (current is not null && value is IStoreItem item && item.ETag != "*" && item.ETag != current)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        }
    }

    private sealed record Item(Type Type, string Json, string ETag)
    {
        public object Copy()
        {
            if (typeof(IDictionary<string, object>).IsAssignableFrom(Type))
            {
                return StateJson.ReadEntries(Json);
            }

            var copy = JsonSerializer.Deserialize(Json, Type, StateJson.Options);
            if (copy is IStoreItem item)
            {
                item.ETag = ETag;
            }

            return copy;
        }
    }
}
