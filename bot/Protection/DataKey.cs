namespace SmartBot.Protection;

/// <summary>The key of all that one person told, wrapped by a master key. Once this row is gone, what it sealed can be read by nobody.</summary>
internal sealed class DataKey
{
    /// <summary>Random, so that it names nobody.</summary>
    public required string Id { get; init; }

    public required string OwnerId { get; init; }

    /// <summary>The version of the master key.</summary>
    public required int MasterVersion { get; set; }

    public required byte[] Wrapped { get; set; }

    /// <summary>What the wrapping holds it to.</summary>
    public string Place => $"DataKeys|{Id}|Wrapped|{OwnerId}|{MasterVersion}";
}
