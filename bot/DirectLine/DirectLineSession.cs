using System.Text.Json.Serialization;

namespace SmartBot.DirectLine;

/// <summary>A conversation as its client gets it.</summary>
internal sealed record DirectLineSession(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl)
{
    public static DirectLineSession Of(string conversationId, IssuedToken token, string? streamUrl = null) =>
        new(conversationId, token.Token, token.ExpiresIn, streamUrl);
}
