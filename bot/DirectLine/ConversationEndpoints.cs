using System.Globalization;

namespace SmartBot.DirectLine;

/// <summary>Opening a conversation, and coming back to it.</summary>
internal static class ConversationEndpoints
{
    public static async Task<IResult> StartAsync(HttpContext request, ConversationOpening opening) =>
        Results.Json(await opening.OpenAsync(request, watermark: null), statusCode: StatusCodes.Status201Created);

    /// <summary>Gives a new token and a stream that goes on after the watermark.</summary>
    /// <remarks>A page that was reloaded before its first request comes back to a conversation that never began: it begins then.</remarks>
    public static async Task<IResult> ResumeAsync(HttpContext request, ConversationOpening opening, string? watermark) =>
        Results.Json(await opening.OpenAsync(request, watermark));

    /// <summary>A watermark as clients send it back. Anything but a number counts as none.</summary>
    public static long Watermark(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : 0;
}
