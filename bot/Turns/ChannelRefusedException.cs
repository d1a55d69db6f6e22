using System.Net;

namespace SmartBot.Turns;

/// <summary>A channel answered a request of ours with a failure. Holds what the sender has to know, and no content.</summary>
internal sealed class ChannelRefusedException(HttpStatusCode status, string? code, string? retryAfter)
    : Exception($"The channel answered {(int)status}.")
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>The Bot Framework's name of the failure, such as <c>BotDisabledByAdmin</c>; null where none was given.</summary>
    public string? Code { get; } = code;

    /// <summary>The Retry-After header as it came; null without one.</summary>
    public string? RetryAfter { get; } = retryAfter;
}
