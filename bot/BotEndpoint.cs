using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation.CheckIns;
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
    private const int LongestId = 512;

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

        if (await RequestBody.ReadAsync(request, ServerSetup.BodyLimit) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        request.Request.Body = new MemoryStream(body);
        var activity = BotJson.Read<Activity>(body);
        if (activity is not null && !HasUsableIds(activity))
        {
            return Results.BadRequest();
        }

        // Whoever could speak here as Direct Line would speak in anybody's conversation.
        if (OwnChannels.Contains(activity?.ChannelId, StringComparer.OrdinalIgnoreCase))
        {
            return Results.Text("Direct Line conversations are reached with a token at " + DirectLineSetup.Path + ".", statusCode: StatusCodes.Status403Forbidden);
        }

        // Only the scheduler comes back to people.
        if (activity is not null && FollowUpEvent.IsOne(activity))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        await adapter.ProcessAsync(request.Request, request.Response, bot, request.RequestAborted);
        return Results.Empty;
    }

    // They become keys of the database: a slash in a channel's name would make two people's the same.
    private static bool HasUsableIds(Activity activity)
    {
        string?[] ids = [activity.ChannelId, activity.Id, activity.Conversation?.Id, activity.From?.Id];
        return ids.All(id => id is null || (id.Length <= LongestId && !id.Contains('\0', StringComparison.Ordinal)))
            && (activity.ChannelId ?? "").All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} is closed: outside of Development it needs authentication, which comes with a later version.")]
    private static partial void LogClosed(ILogger logger, string path);
}
