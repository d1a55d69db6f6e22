namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the way out to a channel for one identity of the bot.</summary>
public abstract class ConnectorFactory
{
    /// <exception cref="UnauthorizedAccessException">Nothing is to be sent to that service URL.</exception>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
