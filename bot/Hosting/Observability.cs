using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SmartBot.Turns;

namespace SmartBot.Hosting;

/// <summary>
/// What an operator sees of the running host: health for a load balancer, and OpenTelemetry's metrics and traces where
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to. None of it holds a word, a name, an id or a token of anybody's.
/// </summary>
/// <remarks>Of the web server's own signals only the metrics are taken: its traces hold addresses, and those hold ids.</remarks>
internal static class Observability
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Ready = "ready";

    private static readonly string[] ServerMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void AddObservability(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage", tags: [Ready]);
        builder.Services.AddSingleton<StorageHealth>();
        if (builder.Configuration[Endpoint] is { Length: > 0 })
        {
            builder.Services.AddOpenTelemetry()
                .WithMetrics(metrics => metrics.AddMeter([Telemetry.Name, .. ServerMeters]).AddOtlpExporter())
                .WithTracing(traces => traces.AddSource(Telemetry.Name).AddOtlpExporter());
        }
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can also store what it is told, and is not stopping.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
