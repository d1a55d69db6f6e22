using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace SmartBot.Hosting;

/// <summary>How often one address may ask for what costs the host much: new guests, and pages and files that are made anew. How fast people speak is limited where they do (Direct Line).</summary>
internal static class RequestRate
{
    private const int Segments = 6;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly string[] Costly = ["/chat/session", "/my-data", "/take"];

    public static void AddRequestRate(this IServiceCollection services)
    {
        services.AddOptions<RequestRateOptions>().BindConfiguration(RequestRateOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RequestRateOptions>>((limiter, rate) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, rate.Value.PerMinute));
        });
    }

    private static RateLimitPartition<string> Partition(HttpContext context, int perMinute) =>
        Array.Find(Costly, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)) is { } path
            ? RateLimitPartition.GetSlidingWindowLimiter(
                $"{path} {context.Connection.RemoteIpAddress}",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window, SegmentsPerWindow = Segments })
            : RateLimitPartition.GetNoLimiter("");
}
