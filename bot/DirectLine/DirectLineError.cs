namespace SmartBot.DirectLine;

/// <summary>A refusal in the form that Direct Line clients read: <c>{error: {code, message}}</c>.</summary>
internal static class DirectLineError
{
    public static IResult BadArgument(string message) => Refuse(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Unauthorized() =>
        Refuse(StatusCodes.Status401Unauthorized, "Unauthorized", "A valid token is needed: Authorization: Bearer TOKEN.");

    /// <summary>Clients take every 403 for an expired token and ask their page for a new one, so it says nothing else.</summary>
    public static IResult TokenExpired() =>
        Refuse(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static IResult Forbidden(string message) => Refuse(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static IResult NotFound() =>
        Refuse(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");

    public static IResult TooLarge() =>
        Refuse(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"An activity may have {InboundActivity.BodyLimit / 1024} KB.");

    public static IResult TooMany() =>
        Refuse(StatusCodes.Status429TooManyRequests, "ThrottledRequest", "Too many messages in too short a time.");

    private static IResult Refuse(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
