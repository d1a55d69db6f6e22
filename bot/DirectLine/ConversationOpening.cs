using SmartBot.Hosting;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>Opens the conversation of a token. The bot is told of the person the first time only.</summary>
internal sealed class ConversationOpening(
    DirectLineTokens tokens, StreamTickets tickets, ConversationLog log, InboxSignals lanes, TimeProvider time)
{
    public async Task<DirectLineSession> OpenAsync(HttpContext request, string? watermark)
    {
        var session = DirectLineAuthentication.SessionOf(request);
        if (await log.StartAsync(session.ConversationId, AcceptedLanguage.LocaleOf(request.Request), request.RequestAborted))
        {
            lanes.Wake(session.ConversationId);
        }

        var token = tokens.Refresh(session);
        var ticket = tickets.Issue(session with { ExpiresAt = time.GetUtcNow().AddSeconds(token.ExpiresIn) });
        return DirectLineSession.Of(session.ConversationId, token, StreamUrl(request.Request, session.ConversationId, ticket, watermark));
    }

    private static string StreamUrl(HttpRequest request, string conversationId, string ticket, string? watermark)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var path = $"{DirectLineSetup.Path}/conversations/{conversationId}/stream";
        var query = QueryString.Create("t", ticket).Add("watermark", watermark ?? "");
        return $"{scheme}://{request.Host}{request.PathBase}{path}{query}";
    }
}
