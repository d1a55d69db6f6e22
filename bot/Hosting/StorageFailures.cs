using SmartBot.Data;

namespace SmartBot.Hosting;

/// <summary>Answers 503 where the database is away: nothing was accepted, and the same request may go well later.</summary>
internal static class StorageFailures
{
    private const string RetryAfterSeconds = "5";

    public static void UseStorageFailures(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception busy) when (busy is StorageUnavailableException or StorageConflictException && !context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsJsonAsync(
                new { error = new { code = "ServiceUnavailable", message = "This cannot be stored now. Please send it again in a moment." } });
        }
    });
}
