using System.Security.Cryptography;
using System.Text;

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

    /// <summary>A tap on a button. Its name comes from the client, which may have put any text there, so it is not kept as it is.</summary>
    public static UsedOnce Button(string conversationId, string nonce, DateTimeOffset expiresAt) =>
        new() { Id = ButtonsOf(conversationId) + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(nonce))), ExpiresAt = expiresAt };

    /// <summary>How the ids of a conversation's buttons begin.</summary>
    public static string ButtonsOf(string conversationId) => $"tap {conversationId} ";
}
