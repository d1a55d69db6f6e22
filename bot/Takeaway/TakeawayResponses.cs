using SmartBot.Data;

namespace SmartBot.Takeaway;

/// <summary>How everything under /take is answered: nothing is kept, told on, indexed or framed, no script runs, and a refusal is a kind page.</summary>
internal static class TakeawayResponses
{
    public const string Path = "/take";

    private const string RetryAfterSeconds = "5";

    /// <summary>As on the chat page, and stricter: these pages need neither scripts nor lines.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseTakeawayResponses(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase),
        pages =>
        {
            pages.Use(WithHeadersAsync);
            pages.UseStatusCodePagesWithReExecute(Path + "/sorry/{0}");
            pages.Use(WithoutStorageAsync);
        });

    private static Task WithHeadersAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return next(context);
    }

    private static async Task WithoutStorageAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (StorageUnavailableException) when (!context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
