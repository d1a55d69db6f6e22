using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>Tokens for a trusted server's users, and the next token of a session.</summary>
internal static class TokenEndpoints
{
    private const int UserIdLimit = 64;

    public static async Task<IResult> GenerateAsync(
        HttpContext request, DirectLineTokens tokens, DirectLineConversations conversations, IOptions<DirectLineOptions> options)
    {
        request.Response.Headers.CacheControl = "no-store";
        if (!IsSecret(DirectLineAuthentication.Bearer(request), options.Value.Secret))
        {
            return DirectLineError.Unauthorized();
        }

        var userId = await ReadUserIdAsync(request);
        if (userId is not { Length: > 0 and <= UserIdLimit })
        {
            return DirectLineError.BadArgument($"The body may be empty or {{\"user\": {{\"id\": …}}}}, with an id of 1 to {UserIdLimit} characters.");
        }

        var conversationId = await conversations.CreateAsync(userId, request.RequestAborted);
        return Results.Json(DirectLineSession.Of(conversationId, tokens.Issue(conversationId, userId)));
    }

    public static IResult Refresh(HttpContext request, DirectLineTokens tokens, DirectLineStreams streams)
    {
        var session = DirectLineAuthentication.SessionOf(request);
        var next = tokens.Refresh(session);
        streams.Extend(session, next);
        return Results.Json(DirectLineSession.Of(session.ConversationId, next));
    }

    private static bool IsSecret(string? given, string? secret) =>
        given is not null && secret is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    // A user that nobody named gets a name that nobody else has.
    private static async Task<string?> ReadUserIdAsync(HttpContext request)
    {
        try
        {
            var body = await RequestBody.ReadAsync(request);
            var asked = body is { Length: 0 } ? new GenerateRequest(null) : JsonSerializer.Deserialize<GenerateRequest>(StorableText.Clean(body!), JsonSerializerOptions.Web);
            return asked is { User: null } ? "dl_" + RandomNumberGenerator.GetHexString(32, lowercase: true) : asked?.User?.Id;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record GenerateRequest(GenerateUser? User);

    private sealed record GenerateUser(string? Id);
}
