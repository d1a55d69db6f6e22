using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace SmartBot.DirectLine;

/// <summary>A token as a client gets it.</summary>
/// <param name="Token">Opaque to the client.</param>
/// <param name="ExpiresIn">Seconds until it has to be refreshed.</param>
internal sealed record IssuedToken(string Token, int ExpiresIn);

/// <summary>What a token says, once it has been found to be ours and in force.</summary>
/// <param name="ConversationId">The one conversation that it opens.</param>
/// <param name="UserId">The person who speaks there.</param>
/// <param name="ExpiresAt">The last instant of its use.</param>
/// <param name="Until">The last instant to which it can be extended.</param>
internal sealed record DirectLineToken(string ConversationId, string UserId, DateTimeOffset ExpiresAt, DateTimeOffset Until);

/// <summary>Makes and reads the tokens of the channel. A token is for one person in one conversation.</summary>
internal sealed class DirectLineTokens(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan AbsoluteLifetime = TimeSpan.FromHours(12);

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.Token.v1");

    /// <summary>Makes the first token of a session; refreshing extends it to twelve hours at most.</summary>
    public IssuedToken Issue(string conversationId, string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Issue(conversationId, userId, time.GetUtcNow() + AbsoluteLifetime);
    }

    /// <summary>Makes the next token of a session.</summary>
    public IssuedToken Refresh(DirectLineToken token) => Issue(token.ConversationId, token.UserId, token.Until);

    /// <summary>Reads a token.</summary>
    /// <returns>Null where it was not made here.</returns>
    /// <remarks>Also an expired token is read: the client is told more about that than about a false one.</remarks>
    public DirectLineToken? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<DirectLineToken>(_protector.Unprotect(token));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IssuedToken Issue(string conversationId, string userId, DateTimeOffset until)
    {
        var now = time.GetUtcNow();
        var expiresAt = now + Lifetime < until ? now + Lifetime : until;
        var token = new DirectLineToken(conversationId, userId, expiresAt, until);
        return new IssuedToken(_protector.Protect(JsonSerializer.Serialize(token)), (int)(expiresAt - now).TotalSeconds);
    }
}
