using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace SmartBot.Tests.BotBuilder.AspNetCore;

/// <summary>A bot behind a real web server, and beside it a channel that keeps what the bot sends.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private BotServer(WebApplication app, CloudAdapter adapter)
    {
        _app = app;
        Adapter = adapter;
    }

    internal CloudAdapter Adapter { get; }

    internal string Url => _app.Urls.Single();

    internal string ServiceUrl => $"{Url}/channel/";

    /// <summary>What the channel was sent, in order: "METHOD path" as it came over the wire, and the body.</summary>
    internal ConcurrentQueue<(string Request, JsonNode? Body)> Sent { get; } = new();

    /// <summary>What the channel answers.</summary>
    internal (int Status, string Body) ChannelAnswer { get; set; } = (200, """{"id":"given-by-channel"}""");

    internal ConcurrentQueue<string> Log { get; } = new();

    internal static async Task<BotServer> StartAsync(Func<ITurnContext, CancellationToken, Task> onTurn)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var logger = new QueueLogger();
        var adapter = new CloudAdapter(new ConfigurationBuilder().Build(), null, logger);
        var server = new BotServer(app, adapter);
        logger.Lines = server.Log;
        var bot = new DelegateBot(onTurn);
        app.Map("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        app.Map("/channel/{**path}", server.ReceiveAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>A message as the channel posts it; <paramref name="change"/> makes it another activity.</summary>
    internal Task<HttpResponseMessage> PostAsync(Action<JsonObject>? change = null, string? authorization = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "a1",
            ["channelId"] = "emulator",
            ["serviceUrl"] = ServiceUrl,
            ["conversation"] = new JsonObject { ["id"] = "c1" },
            ["from"] = new JsonObject { ["id"] = "ann" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["text"] = "hi",
        };
        change?.Invoke(activity);
        return PostRawAsync(activity.ToJsonString(), authorization);
    }

    internal Task<HttpResponseMessage> PostRawAsync(string body, string? authorization = null) =>
        SendAsync(HttpMethod.Post, new StringContent(body, Encoding.UTF8, "application/json"), authorization);

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, HttpContent? content, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, $"{Url}/api/messages") { Content = content };
        request.Headers.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);
        return await _http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Sent.Enqueue(($"{http.Request.Method} {target["/channel".Length..]}", body.Length == 0 ? null : JsonNode.Parse(body)));
        http.Response.StatusCode = ChannelAnswer.Status;
        await http.Response.WriteAsync(ChannelAnswer.Body);
    }

    private sealed class DelegateBot(Func<ITurnContext, CancellationToken, Task> onTurn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => onTurn(turnContext, cancellationToken);
    }

    private sealed class QueueLogger : ILogger
    {
        internal ConcurrentQueue<string>? Lines { get; set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines?.Enqueue(formatter(state, exception));
    }
}
