namespace SmartBot.DirectLine;

/// <summary>Saying something, and reading what was said.</summary>
internal static class ActivityEndpoints
{
    public static async Task<IResult> PostAsync(HttpContext request, ActivityInbox inbox)
    {
        var session = DirectLineAuthentication.SessionOf(request);
        return await RequestBody.ReadAsync(request) is { } body
            ? await inbox.TakeAsync(InboundActivity.Read(body), session, request.RequestAborted)
            : DirectLineError.TooLarge();
    }

    public static async Task<IResult> ReadAsync(HttpContext request, ConversationReader conversations, string? watermark)
    {
        var session = DirectLineAuthentication.SessionOf(request);
        var page = await conversations.ReadAsync(
            session.ConversationId, ConversationEndpoints.Watermark(watermark), request.RequestAborted);
        return Results.Text(page.ToJson(), "application/json");
    }
}
