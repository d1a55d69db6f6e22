namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key. What it gives back is the caller's own copy.</summary>
public interface IStorage
{
    /// <summary>The items that exist; an unknown key is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An item that knows its version, so that a write over somebody else's is refused.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; <c>*</c> writes over any.</summary>
    string ETag { get; set; }
}
