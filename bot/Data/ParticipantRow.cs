using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>A person as they are stored: whole and sealed.</summary>
internal sealed class ParticipantRow : ISealedRow
{
    public required string OwnerId { get; init; }

    /// <summary>A new value on every write; a write over another version is refused.</summary>
    public string ETag { get; set; } = "";

    public string Json { get; set; } = "";

    public string Place => $"Participants|{OwnerId}|Json|{OwnerId}";
}
