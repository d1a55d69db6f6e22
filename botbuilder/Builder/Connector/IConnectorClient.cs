namespace Microsoft.Bot.Connector;

/// <summary>The way out to one channel.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The channel's service URL.</summary>
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}
