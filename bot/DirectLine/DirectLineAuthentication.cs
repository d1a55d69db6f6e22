using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http.Features;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>
/// Lets a request in on a token: for its own conversation, while it is in force. The token is then a feature of the
/// request. Nothing that the channel answers is for a cache.
/// </summary>
internal sealed class DirectLineAuthentication(DirectLineTokens tokens, ConversationReader conversations, TimeProvider time) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext;
        request.Response.Headers.CacheControl = "no-store";
        if (Bearer(request) is not { } bearer || tokens.Read(bearer) is not { } session)
        {
            return DirectLineError.Unauthorized();
        }

        if (session.ExpiresAt <= time.GetUtcNow())
        {
            return DirectLineError.TokenExpired();
        }

        if (request.GetRouteValue("conversationId") is string asked && asked != session.ConversationId)
        {
            return DirectLineError.Forbidden("The token is for another conversation.");
        }

        if (await conversations.LastSequenceAsync(session.ConversationId, request.RequestAborted) is null)
        {
            return DirectLineError.NotFound();
        }

        request.Features.Set(session);
        try
        {
            return await next(context);
        }
        catch (ConversationGoneException)
        {
            return DirectLineError.NotFound();
        }
    }

    /// <summary>The token of a request that was let in.</summary>
    public static DirectLineToken SessionOf(HttpContext request) => request.Features.GetRequiredFeature<DirectLineToken>();

    /// <summary>The credential of the header <c>Authorization: Bearer x</c>; null without one.</summary>
    public static string? Bearer(HttpContext request) =>
        AuthenticationHeaderValue.TryParse(request.Request.Headers.Authorization, out var header)
        && string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter
            : null;
}
