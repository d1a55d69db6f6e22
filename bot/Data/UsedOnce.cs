namespace SmartBot.Data;

/// <summary>
/// Something that counts once and has been used: a ticket that opened its stream, a button of a card that was tapped.
/// Remembered until it would be of no use anyway.
/// </summary>
internal sealed class UsedOnce
{
    /// <summary>What it is, and its own name within that kind.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public static UsedOnce Ticket(string ticket, DateTimeOffset expiresAt) => new() { Id = $"ticket {ticket}", ExpiresAt = expiresAt };

    public static UsedOnce Button(string nonce, DateTimeOffset expiresAt) => new() { Id = $"button {nonce}", ExpiresAt = expiresAt };
}
