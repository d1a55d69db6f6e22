using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartBot.Hosting;

/// <summary>
/// Plays a first visit before the host listens, about a second long. .NET compiles code when it first runs, and the
/// first visitor would wait for that, while their browser needs the processors itself. The visit is to a second host
/// in this process, whose database is thrown away afterwards.
/// </summary>
internal sealed partial class Rehearsal(IWebHostEnvironment environment)
{
    private const string Setting = "Rehearsal";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Unless the setting <c>Rehearsal</c> is false.</summary>
    public static async Task PlayAsync(WebApplication app)
    {
        if (!app.Configuration.GetValue(Setting, true))
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await new Rehearsal(app.Environment).PlayAsync(patience.Token);
        }
#pragma warning disable CA1031 // Nothing hangs on a rehearsal: without it the first visitor waits a little longer.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailure(app.Logger, failure.GetType().Name);
        }
    }

    private async Task PlayAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("smartbot-rehearsal-");
        try
        {
            await using var stage = Stage(folder.FullName);
            await stage.PrepareSmartBotAsync();
            await stage.StartAsync(cancellationToken);
            await VisitAsync(new Uri(stage.Urls.Single()), cancellationToken);
            await stage.StopAsync(cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same host, but deaf to settings and signals, and with nothing to say.</summary>
    private WebApplication Stage(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = environment.ApplicationName,
            ContentRootPath = environment.ContentRootPath,
            WebRootPath = environment.WebRootPath,
        });
        builder.Configuration["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "rehearsal.db")};Pooling=False";
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRouting();
        builder.AddSmartBot();
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private static async Task VisitAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };
        var page = await client.GetStringAsync(address, cancellationToken);
        client.DefaultRequestHeaders.Add("X-Forgery-Token", System.Net.WebUtility.HtmlDecode(ForgeryToken().Match(page).Groups[1].Value));
        var session = await PostAsync(client, "/chat/session", cancellationToken);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.GetProperty("token").GetString());
        var conversation = await PostAsync(client, "/v3/directline/conversations", cancellationToken);
        using var stream = new ClientWebSocket();
        await stream.ConnectAsync(new Uri(conversation.GetProperty("streamUrl").GetString()!), cancellationToken);
        var buffer = new byte[64 * 1024];
        var heard = "";
        while (!heard.Contains("\"message\"", StringComparison.Ordinal))
        {
            var frame = await stream.ReceiveAsync(buffer, cancellationToken);
            heard += Encoding.UTF8.GetString(buffer, 0, frame.Count);
        }
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), null, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }

    [GeneratedRegex("forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex ForgeryToken();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The rehearsal failed ({Failure}); the first visitor waits a little longer.")]
    private static partial void LogFailure(ILogger logger, string failure);

    /// <summary>Leaves it to the host itself to stop when it is told to.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
