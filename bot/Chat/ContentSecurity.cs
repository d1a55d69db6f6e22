using System.Security.Cryptography;

namespace SmartBot.Chat;

/// <summary>
/// The page's content security policy: nothing but our own files and our own WebSocket.
/// Web Chat adds its styles at run time, with the nonce; the hash is that of the empty style it starts from.
/// </summary>
internal static class ContentSecurity
{
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Writes the policy onto the response and returns its nonce, fresh for each.</summary>
    public static string Apply(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var socket = (context.Request.IsHttps ? "wss://" : "ws://") + context.Request.Host.ToUriComponent();
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = string.Join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
            "img-src 'self' blob: data:",
            $"connect-src 'self' {socket}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        return nonce;
    }
}
