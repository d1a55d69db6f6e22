namespace SmartBot.Hosting;

/// <summary>
/// Keeps out of the log what the framework would write of a request: addresses and their queries, which hold the ids of
/// conversations and the tickets of streams, and the stored text that a failed read quotes.
/// </summary>
/// <remarks>An operator who turns a whole framework's level up does not turn these on; only their own names do.</remarks>
internal static class QuietLogs
{
    private static readonly (string Category, LogLevel Level)[] Quiet =
    [
        // Off as a whole, since its scope puts the address into every other line.
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
        ("Microsoft.AspNetCore.Routing", LogLevel.Warning),
        ("Microsoft.AspNetCore.StaticFiles", LogLevel.Warning),
        ("Microsoft.EntityFrameworkCore.Query", LogLevel.Critical),
    ];

    public static void AddQuietLogs(this WebApplicationBuilder builder)
    {
        foreach (var (category, level) in Quiet)
        {
            builder.Logging.AddFilter(category, level);
        }
    }
}
