using Microsoft.AspNetCore.Diagnostics;
using SmartBot.Data;
using SmartBot.MyData;

namespace SmartBot.Takeaway;

/// <summary>How everything under /take and /my-data is answered: nothing is kept, told on, indexed or framed, no script runs, and a refusal is a kind page.</summary>
internal static class TakeawayResponses
{
    public const string Path = "/take";

    private const string RetryAfterSeconds = "5";

    /// <summary>As on the chat page, and stricter: these pages need neither scripts nor lines.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseTakeawayResponses(this WebApplication app)
    {
        // Executed anew from the start of the pipeline, which only the application itself can do and no branch of it.
        app.UseStatusCodePagesWithReExecute(Path + "/sorry/{0}");
        app.Use((context, next) => IsOurs(context) ? AnswerAsync(context, next) : PassAsync(context, next));
    }

    private static bool IsOurs(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments(MyDataSetup.Path, StringComparison.OrdinalIgnoreCase);

    private static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            // A look has no form. One that comes with it and cannot be read would leave pages without their addresses' values.
            context.Request.ContentType = null;
        }

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
