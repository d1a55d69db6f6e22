using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace SmartBot.Chat;

/// <summary>
/// A person without an account: 128 random bits in a cookie that the page's scripts cannot read, sealed by data protection.
/// Whoever holds the cookie is this guest; nothing else tells who they are.
/// </summary>
internal sealed class Guest(IDataProtectionProvider protection)
{
    /// <summary>
    /// <c>__Host-</c> makes browsers refuse the cookie unless it is Secure, for this host alone and for all of it.
    /// Chromium and Firefox take http://localhost for secure, so development needs no exception;
    /// Safari does not: there, start the host with an https address.
    /// </summary>
    public const string CookieName = "__Host-smartbot";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);
    private static readonly byte[] Purpose = Encoding.UTF8.GetBytes("SmartBot.Chat.Guest/user-id");
    private readonly IDataProtector _seal = protection.CreateProtector("SmartBot.Chat.Guest");

    /// <summary>
    /// The user id of the request's guest; a person without a readable cookie becomes a new guest.
    /// The id shows in every transcript, so it is a keyed hash, and the key is the guest's own secret:
    /// nobody gets from the id to the cookie.
    /// </summary>
    public string UserIdOf(HttpContext context)
    {
        var secret = Read(context.Request.Cookies[CookieName]);
        if (secret is null)
        {
            secret = RandomNumberGenerator.GetBytes(16);
            context.Response.Cookies.Append(CookieName, _seal.Protect(Base64Url.EncodeToString(secret)), Options());
        }

        return IdOf(secret);
    }

    /// <summary>The user id of a guest whom we know; null for a stranger, who stays one.</summary>
    public string? KnownUserIdOf(HttpContext context) => Read(context.Request.Cookies[CookieName]) is { } secret ? IdOf(secret) : null;

    private static string IdOf(byte[] secret) => "dl_" + Base64Url.EncodeToString(HMACSHA256.HashData(secret, Purpose).AsSpan(0, 16));

    private static CookieOptions Options() => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        MaxAge = Kept,
        IsEssential = true,
    };

    private byte[]? Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
        {
            return null;
        }

        try
        {
            return Base64Url.DecodeFromChars(_seal.Unprotect(cookie));
        }
        catch (CryptographicException)
        {
            return null; // forged, or sealed with a key that is gone: a stranger
        }
    }
}
