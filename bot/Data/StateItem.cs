namespace SmartBot.Data;

/// <summary>What the bot remembers under one storage key, as JSON.</summary>
internal sealed class StateItem
{
    public required string Key { get; init; }

    /// <summary>Whose turn wrote it; empty outside of a turn.</summary>
    public required string OwnerId { get; init; }

    public required string Json { get; set; }

    /// <summary>A new value on every write; a write over another version is refused.</summary>
    public required string ETag { get; set; }
}
