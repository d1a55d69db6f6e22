using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.AspNetCore;

public class ResponseTests
{
    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body()
    {
        await using var server = await BotServer.StartAsync((turn, ct) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202, Body = new { Verb = "done", Left = (string?)null } } }, ct));

        using var response = await server.PostAsync(activity => activity["type"] = "invoke");

        Assert.Equal((HttpStatusCode.Accepted, """{"verb":"done"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_answer_gets_501()
    {
        await using var server = await BotServer.StartAsync((_, _) => Task.CompletedTask);

        using var response = await server.PostAsync(activity => activity["type"] = "invoke");

        Assert.Equal((HttpStatusCode.NotImplemented, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\",\"type\":\"invoke\",\"channelId\":\"x\"}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    [InlineData("{\"type\":\"message\",\"conversation\":\"c1\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\"}")]
    public async Task A_body_that_is_no_activity_is_refused_with_a_reason_and_runs_no_turn(string body)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.PostRawAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("The body is not an activity: it ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_lead_a_reply_elsewhere_is_refused(string id)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.PostAsync(activity => activity["id"] = id);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The body is not an activity: its id is only dots.", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    public async Task A_refusal_names_what_is_missing(string name)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.PostAsync(activity => activity.Remove(name));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"it has no {name}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_nested_too_deep_is_refused()
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.PostRawAsync($$"""{"type":"message","value":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_harms_nobody()
    {
        var text = "";
        await using var server = await BotServer.StartAsync((turn, ct) =>
        {
            text = turn.Activity.Text;
            return turn.SendActivityAsync(text, cancellationToken: ct);
        });

        using var response = await server.PostAsync(activity => activity["text"] = "HALF");
        using var broken = await server.PostRawAsync(
            $$"""{"type":"message","channelId":"emulator","serviceUrl":"{{server.ServiceUrl}}","conversation":{"id":"c"},"from":{"id":"a"},"text":"a\ud800b"}""");

        Assert.Equal((HttpStatusCode.OK, "a�b"), (broken.StatusCode, text));
    }

    [Theory]
    [InlineData(256 * 1024, HttpStatusCode.OK)]
    [InlineData((256 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_of_more_than_256_KB_is_refused_whether_its_length_is_announced_or_not(int bytes, HttpStatusCode expected)
    {
        await using var server = await BotServer.StartAsync((_, _) => Task.CompletedTask);
        var frame = $$"""{"type":"message","channelId":"emulator","serviceUrl":"{{server.ServiceUrl}}","conversation":{"id":"c"},"from":{"id":"a"},"text":""}""";
        var body = Encoding.ASCII.GetBytes(frame.Insert(frame.Length - 2, new string('x', bytes - frame.Length)));

        using var announced = await server.SendAsync(HttpMethod.Post, new ByteArrayContent(body));
        using var stream = new StreamContent(new Unseekable(body));
        using var chunked = await server.SendAsync(HttpMethod.Post, stream);

        Assert.Equal((expected, expected), (announced.StatusCode, chunked.StatusCode));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_POST_is_taken(string method)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.SendAsync(new HttpMethod(method), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task What_the_bot_throws_is_the_servers_error_and_no_refusal_of_the_sender()
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new UnauthorizedAccessException("A file."));

        using var response = await server.PostAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
