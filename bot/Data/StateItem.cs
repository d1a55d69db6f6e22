using System.Globalization;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>What the bot remembers under one storage key, as sealed JSON.</summary>
internal sealed class StateItem : ISealedRow
{
    /// <summary>What the key of an item begins with that was put out of the person's way, because the bot could not work with it.</summary>
    public const string Aside = "aside/";

    public required string Key { get; init; }

    /// <summary>Whose turn wrote it; empty outside of a turn.</summary>
    public required string OwnerId { get; init; }

    public string Json { get; set; } = "";

    /// <summary>A new value on every write; a write over another version is refused.</summary>
    public required string ETag { get; set; }

    public string Place => $"BotState|{(Key.StartsWith(Aside, StringComparison.Ordinal) ? Key.Split('/', 4)[3] : Key)}|Json|{OwnerId}";

    /// <summary>The same under a key that nobody asks for. It opens as before.</summary>
    public StateItem PutAside(DateTimeOffset now) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{Aside}{now.ToUnixTimeMilliseconds()}/{Guid.NewGuid():N}/{Key}"), OwnerId = OwnerId, Json = Json, ETag = ETag,
    };
}
