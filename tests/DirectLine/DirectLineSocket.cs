using System.Net.WebSockets;
using System.Text.Json;

namespace SmartBot.Tests.DirectLine;

/// <summary>The client's side of a stream.</summary>
internal sealed class DirectLineSocket(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public static async Task<DirectLineSocket> OpenAsync(string streamUrl, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        socket.Options.CollectHttpResponseDetails = true;
        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri(streamUrl), patience.Token);
        return new DirectLineSocket(socket);
    }

    /// <summary>The next frame; null when the server has closed the stream.</summary>
    public async Task<ActivitySet?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            await frame.WriteAsync(buffer.AsMemory(0, received.Count));
        }
        while (!received.EndOfMessage);

        if (received.MessageType == WebSocketMessageType.Close)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            return null;
        }

        return ActivitySet.Of(JsonSerializer.Deserialize<JsonElement>(frame.ToArray()));
    }

    /// <summary>Receives until an activity of that text has come, and gives all that came.</summary>
    public async Task<List<JsonElement>> ReceiveUntilAsync(string text)
    {
        var seen = new List<JsonElement>();
        while (!seen.Exists(activity => ActivitySet.TextOf(activity) == text))
        {
            seen.AddRange((await ReceiveAsync() ?? throw new InvalidOperationException("The stream was closed.")).Activities);
        }

        return seen;
    }

    public Task SendEmptyAsync() => socket.SendAsync(ArraySegment<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
