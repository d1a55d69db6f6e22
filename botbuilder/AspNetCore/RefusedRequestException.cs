namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request that never becomes a turn.</summary>
/// <param name="status">The HTTP status to answer with.</param>
/// <param name="reason">For the sender and the log.</param>
internal sealed class RefusedRequestException(int status, string reason) : Exception(reason)
{
    internal int Status => status;
}
