namespace SmartBot.Data;

/// <summary>Something has changed since this work read it, so nothing of the work was stored. Read again and repeat it.</summary>
internal sealed class StorageConflictException(string message, Exception? cause = null) : Exception(message, cause);
