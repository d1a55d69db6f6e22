using System.Net.WebSockets;

namespace SmartBot.DirectLine;

/// <summary>The open streams of this process: three for each person, and none once the host stops.</summary>
internal sealed class DirectLineStreams(
    ConversationReader conversations, ConversationSignals signals, TimeProvider time, IHostApplicationLifetime host)
{
    private const int MostPerUser = 3;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<DirectLineStream>> _byUser = [];

    /// <summary>Serves a socket until it is closed. A person's fourth closes their first: it is the likeliest to be dead.</summary>
    public async Task ServeAsync(WebSocket socket, DirectLineToken session, long watermark, CancellationToken cancellationToken)
    {
        using var subscription = signals.Subscribe(session.ConversationId);
        await using var stream = new DirectLineStream(socket, session, watermark, subscription, conversations, time);
        await using var stopping = host.ApplicationStopping.Register(() => stream.End(WebSocketCloseStatus.EndpointUnavailable, "The server is stopping."));
        Enter(stream);
        try
        {
            await stream.RunAsync(cancellationToken);
        }
        finally
        {
            Leave(stream);
        }
    }

    /// <summary>Lets the streams of a session live as long as its next token.</summary>
    public void Extend(DirectLineToken session, IssuedToken next)
    {
        lock (_lock)
        {
            foreach (var stream in _byUser.GetValueOrDefault(session.UserId, []).Where(stream => stream.ConversationId == session.ConversationId))
            {
                stream.ExpiresAt = time.GetUtcNow().AddSeconds(next.ExpiresIn);
            }
        }
    }

    private void Enter(DirectLineStream stream)
    {
        lock (_lock)
        {
            if (!_byUser.TryGetValue(stream.UserId, out var streams))
            {
                _byUser[stream.UserId] = streams = [];
            }

            streams.Add(stream);
            if (streams.Count > MostPerUser)
            {
                streams[0].End(WebSocketCloseStatus.PolicyViolation, "Too many streams.");
                streams.RemoveAt(0);
            }
        }
    }

    private void Leave(DirectLineStream stream)
    {
        lock (_lock)
        {
            if (_byUser.TryGetValue(stream.UserId, out var streams) && streams.Remove(stream) && streams.Count == 0)
            {
                _byUser.Remove(stream.UserId);
            }
        }
    }
}
