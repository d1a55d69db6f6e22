using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SmartBot.DirectLine;
using SmartBot.Hosting;

namespace SmartBot;

/// <summary>
/// <c>/api/messages</c>, where the Emulator and the Agents Playground speak to the bot. It knows no credentials yet, so
/// it is there in Development only, for programs on this machine only.
/// </summary>
internal static partial class BotEndpoint
{
    private const string Path = "/api/messages";

    private static readonly string[] OwnChannels = [Channels.Directline, Channels.Webchat];

    public static void MapBotEndpoint(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapPost(Path, ReceiveAsync);
        }
        else
        {
            LogClosed(app.Logger, Path);
        }
    }

    private static async Task<IResult> ReceiveAsync(HttpContext request, IBotFrameworkHttpAdapter adapter, IBot bot)
    {
        if (request.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address))
        {
            return Results.Unauthorized();
        }

        // A page of any site may post to this machine, but only as a form or as plain text.
        if (!request.Request.HasJsonContentType())
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        if (await IsFromOurOwnChannelAsync(request.Request))
        {
            return Results.Text("Direct Line conversations are reached with a token at " + DirectLineSetup.Path + ".", statusCode: StatusCodes.Status403Forbidden);
        }

        await adapter.ProcessAsync(request.Request, request.Response, bot, request.RequestAborted);
        return Results.Empty;
    }

    // Whoever could speak here as Direct Line would speak in anybody's conversation.
    private static async Task<bool> IsFromOurOwnChannelAsync(HttpRequest request)
    {
        request.EnableBuffering(bufferThreshold: ServerSetup.BodyLimit);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        var channelId = BotJson.Read<Activity>(body.ToArray())?.ChannelId;
        return OwnChannels.Contains(channelId, StringComparer.OrdinalIgnoreCase);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} is closed: outside of Development it needs authentication, which comes with a later version.")]
    private static partial void LogClosed(ILogger logger, string path);
}
