using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartBot.Tests.Turns;

/// <summary>A channel elsewhere: a connector server on this machine that keeps what the bot sends, and answers as it is told.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication _app;
    private readonly Channel<JsonElement> _posts = Channel.CreateUnbounded<JsonElement>();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();

    private FakeChannel(WebApplication app)
    {
        _app = app;
    }

    public string ServiceUrl => _app.Urls.Single() + "/";

    /// <summary>Everything that was posted, in order.</summary>
    public ConcurrentQueue<JsonElement> Sent { get; } = new();

    public IEnumerable<string?> Texts => Sent.Select(TextOf);

    /// <summary>How the channel answers where the script holds nothing.</summary>
    public Func<HttpContext, JsonElement, Task> Otherwise { get; set; } = (http, _) => TakeAsync(http);

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new FakeChannel(app);
        app.Map("/{**path}", channel.ReceiveAsync);
        await app.StartAsync();
        return channel;
    }

    /// <summary>Answers the next post with this, the one after it with the next, and then as <see cref="Otherwise"/> says.</summary>
    public void Answer(params IEnumerable<Func<HttpContext, Task>> answers)
    {
        foreach (var answer in answers)
        {
            _script.Enqueue(answer);
        }
    }

    /// <summary>Waits for the next post that no call has given yet.</summary>
    public async Task<JsonElement> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _posts.Reader.ReadAsync(patience.Token);
    }

    public bool TryNext(out JsonElement post) => _posts.Reader.TryRead(out post);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static string? TextOf(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    /// <summary>An answer of this status and body.</summary>
    public static Func<HttpContext, Task> Status(int status, string body = "", string? retryAfter = null) => async http =>
    {
        http.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            http.Response.Headers.RetryAfter = retryAfter;
        }

        if (status != StatusCodes.Status204NoContent)
        {
            await http.Response.WriteAsync(body);
        }
    };

    /// <summary>The connection is cut before any answer.</summary>
    public static Task ResetAsync(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>The connection ends in the middle of the answer.</summary>
    public static Func<HttpContext, Task> HalfABody(int status) => async http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentLength = 100;
        await http.Response.WriteAsync("{\"id\":");
        await http.Response.Body.FlushAsync();
    };

    /// <summary>The answer begins and never ends.</summary>
    public static Func<HttpContext, Task> HangingBody(int status) => async http =>
    {
        http.Response.StatusCode = status;
        await http.Response.WriteAsync("{\"id\":");
        await http.Response.Body.FlushAsync();
        await HangAsync(http);
    };

    /// <summary>No answer, until the sender hangs up.</summary>
    public static async Task HangAsync(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using var registration = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static Task TakeAsync(HttpContext http) => Status(StatusCodes.Status201Created, """{"id":"given"}""")(http);

    private async Task ReceiveAsync(HttpContext http)
    {
        var post = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        Sent.Enqueue(post);
        await _posts.Writer.WriteAsync(post);
        await (_script.TryDequeue(out var answer) ? answer(http) : Otherwise(http, post));
    }
}
