namespace SmartBot.Hosting;

/// <summary>The web server's address and limits. Its own defaults are made for uploads and for trusted networks.</summary>
internal static class ServerSetup
{
    /// <summary>Bytes of any request's body.</summary>
    public const int BodyLimit = 256 * 1024;

    private const string DefaultUrl = "http://localhost:3978";
    private const string WebRoot = "wwwroot";
    private const int MostConnections = 2000;

    /// <summary>How long a stop waits for turns and requests under way.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(10);

    /// <summary>The program's own folder, where the page's files are there and not in the current one; else null.</summary>
    public static string? FilesElsewhere() =>
        !Directory.Exists(WebRoot) && Directory.Exists(Path.Combine(AppContext.BaseDirectory, WebRoot)) ? AppContext.BaseDirectory : null;

    public static void AddServer(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        if (builder.Configuration["shutdownTimeoutSeconds"] is null)
        {
            builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Drain);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxConcurrentUpgradedConnections = MostConnections;
        });
    }
}
