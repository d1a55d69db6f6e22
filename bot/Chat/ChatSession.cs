using Microsoft.AspNetCore.Antiforgery;
using SmartBot.DirectLine;

namespace SmartBot.Chat;

/// <summary>What the page needs to chat: its one conversation, and a token for it that lives <c>ExpiresIn</c> seconds.</summary>
internal sealed record ChatSession(string ConversationId, string Token, int ExpiresIn)
{
    /// <summary>
    /// The same guest gets the same conversation, each time with a new token: at the first visit, after a reload, and when a line has died.
    /// A page that shows one which has been deleted is told so, 410, and begins no other by itself.
    /// </summary>
    public static async Task<IResult> OpenAsync(
        HttpContext context,
        IAntiforgery antiforgery,
        Guest guest,
        DirectLineConversations conversations,
        DirectLineTokens tokens,
        string? conversation)
    {
        // The page sends its token in a header and no form; one that cannot be read would be a failure of ours.
        if (context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The page's anti-forgery token is missing or too old.");
        }

        context.Response.Headers.CacheControl = "no-store";
        if (conversation is not null
            && guest.KnownUserIdOf(context) is { } known
            && !await conversations.IsOfUserAsync(conversation, known, context.RequestAborted))
        {
            return Results.Problem(statusCode: StatusCodes.Status410Gone, title: "The conversation has been deleted.");
        }

        var userId = guest.UserIdOf(context);
        var conversationId = await conversations.ForUserAsync(userId, context.RequestAborted);
        var token = tokens.Issue(conversationId, userId);
        return Results.Ok(new ChatSession(conversationId, token.Token, token.ExpiresIn));
    }
}
