using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Turns;

/// <summary>A string that nothing else holds is sent down every path, and stands in no log, no trace and no metric afterwards.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "canary3f9a1c";
    private const string Fail = Canary + " fail";
    private const string Secret = "a-secret-of-more-than-thirty-two-characters";

    private readonly LogCatcher _log = new();
    [Theory]
    [InlineData("Information")]
    [InlineData("Trace")]
    public async Task What_a_person_says_and_who_they_are_stands_in_no_log_trace_or_metric(string level)
    {
        using var figures = new Figures();
        using var traces = new Traces();
        await using var channel = await FakeChannel.StartAsync();
        channel.Otherwise = (http, post) => FakeChannel.Status(400, post.GetRawText())(http);
        await using var host = TestHost.Start(
            services =>
            {
                services.AddSingleton<IBot>(new QuotingBot());
                services.AddSingleton<ILoggerProvider>(_log);
            },
            ("DirectLine:Secret", Secret), ("Logging:LogLevel:Default", level), ("Logging:LogLevel:Microsoft.AspNetCore", level),
            ("Logging:LogLevel:Microsoft.EntityFrameworkCore", level));

        await SayOverDirectLineAsync(host);
        await SayOverConnectorAsync(host, channel);
        await BreakStorageAsync(host);
        await host.StopAsync();
        figures.Observe();

        Assert.Contains(_log.Lines, line => line.Contains(nameof(FormatException), StringComparison.Ordinal));
        Assert.Contains(_log.Lines, line => line.Contains("A message was given up (400)", StringComparison.Ordinal));
        Assert.Contains(traces.Ended, trace => trace.StartsWith("turn", StringComparison.Ordinal));
        Assert.Contains(traces.Ended, trace => trace.StartsWith("send", StringComparison.Ordinal));
        Assert.Contains(figures.Tags.Keys, tag => tag.StartsWith("http.server.request.duration", StringComparison.Ordinal));
        Assert.Contains(figures.Tags.Keys, tag => tag.StartsWith("smartbot.turn.duration", StringComparison.Ordinal));
        AssertHoldsNone(_log.Lines);
        AssertHoldsNone(traces.Ended);
        AssertHoldsNone(figures.Tags.Keys);
    }

    public void Dispose() => _log.Dispose();

    private static async Task SayOverDirectLineAsync(TestHost host)
    {
        var client = await DirectLineClient.ForAsync(host, Canary);
        using var stream = await client.OpenAsync(Canary);
        await client.PostAsync(new
        {
            type = "message", text = Fail, locale = Canary, localTimezone = Canary, replyToId = Canary, name = Canary, value = new { pick = Canary },
            from = new { id = Canary, name = Canary }, channelData = new { clientActivityID = Canary, other = Canary }, entities = new[] { new { type = "clientInfo", timezone = Canary } },
        });
        await client.PostAsync($$"""{"type":"message","text":"{{Canary}}" """);
        await client.PostAsync($$"""{"type":"message","text":"x","{{Canary}}":1,"{{Canary}}":2}""");
        await client.PostAsync($$"""{"type":"event","name":"{{Canary}}"}""");
        await client.PostAsync(new { type = Canary });
        await client.SayAsync("last");
        await stream.ReceiveUntilAsync("last");
        await client.PollAsync(Canary);
        await new DirectLineClient(host.Http, client.ConversationId, Canary).SendAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}/activities");
        await new DirectLineClient(host.Http, Canary, client.Token).PostAsync(new { type = "message", text = Canary });
        await new DirectLineClient(host.Http, "", Secret).SendAsync(HttpMethod.Post, "/tokens/generate", new { user = new { id = Canary } });
        await new DirectLineClient(host.Http, "", Secret).SendAsync(HttpMethod.Post, "/tokens/generate", $"{{\"user\":\"{Canary}");
        await host.Http.GetAsync($"/v3/directline/conversations/{Canary}/stream?t={Canary}&watermark={Canary}");
        await host.Http.GetAsync($"/{Canary}?{Canary}={Canary}");
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() =>
            socket.ConnectAsync(new Uri($"ws://{host.Address.Authority}/v3/directline/conversations/{Canary}/stream?t={Canary}"), default));
    }

    private static async Task SayOverConnectorAsync(TestHost host, FakeChannel channel)
    {
        foreach (var text in new[] { Canary, Fail })
        {
            await PostAsync(host, new JsonObject
            {
                ["type"] = "message", ["id"] = $"{Canary}{text.Length}", ["text"] = text, ["channelId"] = Canary, ["serviceUrl"] = channel.ServiceUrl + Canary, ["locale"] = Canary,
                ["from"] = new JsonObject { ["id"] = Canary, ["name"] = Canary }, ["recipient"] = new JsonObject { ["id"] = Canary },
                ["conversation"] = new JsonObject { ["id"] = Canary, ["name"] = Canary }, ["channelData"] = new JsonObject { [Canary] = Canary },
            }.ToJsonString());
            await channel.NextAsync();
        }

        await PostAsync(host, $$"""{"type":"{{Canary}}","channelId":{{Canary}}} """);
        await PostAsync(host, $$"""{"type":"message","{{Canary}}":1,"{{Canary}}":2}""");
        await PostAsync(host, $$$"""{"type":"message","channelId":"test","serviceUrl":"https://{{{Canary}}}.example.org","from":{"id":"{{{Canary}}}"},"conversation":{"id":"{{{Canary}}}"}}""");
        await PostAsync(host, "{}", Canary);
        while (!await host.Service<Database>().ReadAsync(work => work.Context.Outbox.AllAsync(item => item.DeadAt != null), default))
        {
        }
    }

    // Every write of a message fails from here on.
    private static async Task BreakStorageAsync(TestHost host)
    {
        var client = await DirectLineClient.ForAsync(host, Canary);
        await host.Service<Database>().WriteAsync(work => work.Context.Database.ExecuteSqlAsync($"DROP TABLE \"Activities\""), default);
        await client.PostAsync(new { type = "message", text = Canary });
        await PostAsync(host, new JsonObject
        {
            ["type"] = "message", ["id"] = Canary, ["text"] = Canary, ["channelId"] = "test", ["serviceUrl"] = "http://127.0.0.1:1",
            ["from"] = new JsonObject { ["id"] = Canary }, ["conversation"] = new JsonObject { ["id"] = Canary },
        }.ToJsonString());
    }

    private static async Task PostAsync(TestHost host, string json, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/messages?{Canary}") { Content = new StringContent(json, null, "application/json") };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await host.Http.SendAsync(request);
    }

    private static void AssertHoldsNone(IEnumerable<string> lines)
    {
        var found = lines.Where(line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase)).Select(line => line.Length > 400 ? line[..400] : line).ToList();
        Assert.True(found.Count == 0, $"{found.Count}:\n{string.Join('\n', found)}");
    }

    private sealed class QuotingBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Text == Fail
                ? throw new FormatException($"'{turnContext.Activity.Text}' of {turnContext.Activity.From.Id} is no number.")
                : turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }
}
