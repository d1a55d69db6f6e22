using System.Net.WebSockets;
using System.Text;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>
/// One open stream: a cursor over the log that is moved on when something happens. What another process wrote it learns
/// of from <see cref="StreamPoll"/>.
/// </summary>
internal sealed class DirectLineStream : IAsyncDisposable
{
    /// <summary>Closes the stream of a conversation that was deleted. As 404 says it, in the range that is for applications (RFC 6455, 7.4.2).</summary>
    public const WebSocketCloseStatus Gone = (WebSocketCloseStatus)4404;

    // How long the client may take to say goodbye, in the network's own time.
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    private readonly WebSocket _socket;
    private readonly ConversationSignals.Subscription _subscription;
    private readonly ConversationReader _conversations;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private long _watermark;
    private volatile Ending? _ending;

    public DirectLineStream(
        WebSocket socket, DirectLineToken session, long watermark,
        ConversationSignals.Subscription subscription, ConversationReader conversations, TimeProvider time)
    {
        _socket = socket;
        _watermark = watermark;
        _subscription = subscription;
        _conversations = conversations;
        _time = time;
        _timer = time.CreateTimer(_ => subscription.Raise(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        (ConversationId, UserId, ExpiresAt) = (session.ConversationId, session.UserId, session.ExpiresAt);
    }

    public string ConversationId { get; }

    public string UserId { get; }

    /// <summary>When the stream is closed, unless the session's token is refreshed before.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>Asks the stream to close itself.</summary>
    public void End(WebSocketCloseStatus status, string reason)
    {
        _ending ??= new Ending(status, reason);
        _subscription.Raise();
    }

    /// <summary>Sends what there is and what comes, until either side closes.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var listening = ListenAsync(cancellationToken);
        try
        {
            _subscription.Raise();
            while (_ending is null)
            {
                await LookAsync(await _subscription.WaitAsync(cancellationToken), cancellationToken);
                SetTimer();
            }

            await _socket.CloseOutputAsync(_ending.Status, _ending.Reason, cancellationToken);
            await listening.WaitAsync(ClosingTime, cancellationToken);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or TimeoutException)
        {
            // The client went away without a word. It reads on from its watermark when it comes back.
            _socket.Abort();
        }
    }

    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    private async Task LookAsync(IReadOnlyList<Signal> signals, CancellationToken cancellationToken)
    {
        try
        {
            await CatchUpAsync(signals, cancellationToken);
        }
        catch (ConversationGoneException)
        {
            End(Gone, "The conversation has been deleted.");
        }
    }

    private async Task CatchUpAsync(IReadOnlyList<Signal> signals, CancellationToken cancellationToken)
    {
        LogPage page;
        do
        {
            page = await _conversations.ReadAsync(ConversationId, _watermark, cancellationToken);
            _watermark = page.Watermark;
            if (page.Activities.Count > 0)
            {
                await SendAsync(page, cancellationToken);
            }
        }
        while (!page.IsLast);

        foreach (var signal in signals.Where(signal => signal.Typing is not null && signal.After >= _watermark))
        {
            await SendAsync(new LogPage([signal.Typing!], _watermark, true), cancellationToken);
        }
    }

    private void SetTimer()
    {
        var left = ExpiresAt - _time.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            End(WebSocketCloseStatus.PolicyViolation, "The token has expired.");
        }
        else
        {
            _timer.Change(left, Timeout.InfiniteTimeSpan);
        }
    }

    private ValueTask SendAsync(LogPage page, CancellationToken cancellationToken) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(page.ToJson()).AsMemory(), WebSocketMessageType.Text, true, cancellationToken);

    // Clients send an empty frame now and then to learn whether anyone is there; nothing they send here means anything.
    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }

            End(WebSocketCloseStatus.NormalClosure, "");
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            End(WebSocketCloseStatus.NormalClosure, "");
        }
    }

    private sealed record Ending(WebSocketCloseStatus Status, string Reason);
}
