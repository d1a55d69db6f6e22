using Microsoft.Extensions.Options;

namespace SmartBot.DirectLine;

/// <summary>Opens a WebSocket on a ticket. It is outside the reach of CORS, so it looks at the page's origin itself.</summary>
internal static class StreamEndpoint
{
    public static async Task<IResult> OpenAsync(
        HttpContext request, string conversationId, StreamTickets tickets, DirectLineStreams streams, IOptions<DirectLineOptions> options)
    {
        request.Response.Headers.CacheControl = "no-store";
        if (!request.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.BadArgument("This address is for WebSockets.");
        }

        if (!IsWelcome(request.Request, options.Value))
        {
            return DirectLineError.Forbidden("Pages of this origin may not open a stream.");
        }

        var session = await tickets.RedeemAsync(request.Request.Query["t"].ToString(), request.RequestAborted);
        if (session is null || session.ConversationId != conversationId)
        {
            return DirectLineError.Unauthorized();
        }

        using var socket = await request.WebSockets.AcceptWebSocketAsync();
        var watermark = ConversationEndpoints.Watermark(request.Request.Query["watermark"]);
        await streams.ServeAsync(socket, session, watermark, request.RequestAborted);
        return Results.Empty;
    }

    // Browsers always name the origin of a WebSocket. Who names none is no browser, so no page can have sent it.
    private static bool IsWelcome(HttpRequest request, DirectLineOptions options)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || options.AllowedOrigins.Contains(origin)
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
