namespace SmartBot.Data;

/// <summary>
/// The database cannot be read or written now: it is full, locked, or not there. Nothing was stored; the same work may
/// succeed later. The message names the kind of failure and no content.
/// </summary>
internal sealed class StorageUnavailableException(Exception cause)
    : Exception($"The database cannot be used now ({cause.GetType().Name}).", cause);
