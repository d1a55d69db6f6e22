using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using SmartBot.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.DirectLine;

public class TokenTests
{
    private const string Secret = "a-secret-of-more-than-thirty-two-characters";

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        await using var host = EchoHost.Start();
        var ann = await DirectLineClient.ForAsync(host, "ann");
        var bob = await DirectLineClient.ForAsync(host, "bob");
        var thief = new DirectLineClient(host.Http, bob.ConversationId, ann.Token);

        HttpStatusCode[] answers =
        [
            (await thief.SendAsync(HttpMethod.Get, $"/conversations/{bob.ConversationId}")).StatusCode,
            (await thief.SendAsync(HttpMethod.Get, $"/conversations/{bob.ConversationId}/activities")).StatusCode,
            (await thief.PostAsync(new { type = "message", text = "hi" })).StatusCode,
        ];

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.Empty((await bob.PollAsync()).Activities);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    public async Task A_false_token_is_refused(string token)
    {
        await using var host = EchoHost.Start();
        var client = new DirectLineClient(host.Http, "any", token);

        await AssertRefusedAsync(client.SendAsync(HttpMethod.Post, "/conversations"), HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Fact]
    public async Task A_stream_ticket_is_no_token()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        var streamUrl = new Uri((await client.StartAsync()).GetProperty("streamUrl").GetString()!);
        var ticket = System.Web.HttpUtility.ParseQueryString(streamUrl.Query)["t"]!;

        var pretender = new DirectLineClient(host.Http, client.ConversationId, ticket);

        await AssertRefusedAsync(pretender.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Fact]
    public async Task An_expired_token_is_told_so_and_cannot_be_refreshed()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T09:00:00Z", null));
        await using var host = EchoHost.Start(new EchoBot(), time);
        var client = await DirectLineClient.ForAsync(host, "ann");

        time.AdjustTime(time.GetUtcNow().AddMinutes(29));
        await client.RefreshAsync();
        time.AdjustTime(time.GetUtcNow().AddMinutes(30));

        await AssertRefusedAsync(client.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "TokenExpired");
        await AssertRefusedAsync(client.PostAsync(new { type = "message", text = "hi" }), HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task Refreshing_goes_on_for_twelve_hours_and_no_longer()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T09:00:00Z", null));
        await using var host = EchoHost.Start(new EchoBot(), time);
        var client = await DirectLineClient.ForAsync(host, "ann");
        var end = time.GetUtcNow().AddHours(12);

        while (time.GetUtcNow().AddMinutes(25) < end)
        {
            time.AdjustTime(time.GetUtcNow().AddMinutes(25));
            await client.RefreshAsync();
        }

        time.AdjustTime(end);

        await AssertRefusedAsync(client.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task A_token_outlives_a_restart()
    {
        await using var host = EchoHost.Start();
        var before = await DirectLineClient.ForAsync(host, "ann");
        await before.SayAsync("hi");

        await host.RestartAsync();

        Assert.Contains("hi", (await before.At(host).PollAsync()).Texts);
    }

    [Fact]
    public async Task A_conversation_that_is_gone_is_not_found()
    {
        await using var host = EchoHost.Start();
        var token = host.Service<DirectLineTokens>().Issue("gone", "ann").Token;
        var client = new DirectLineClient(host.Http, "gone", token);

        await AssertRefusedAsync(client.SendAsync(HttpMethod.Post, "/conversations"), HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Fact]
    public async Task Without_a_secret_nobody_can_have_tokens_made()
    {
        await using var host = EchoHost.Start();

        using var answer = await GenerateAsync(host, Secret, null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-secret-of-more-than-thirty-two-character")]
    [InlineData("another-secret-that-has-nothing-to-do-with-it")]
    public async Task A_wrong_secret_is_refused(string secret)
    {
        await using var host = EchoHost.Start(("DirectLine:Secret", Secret));

        await AssertRefusedAsync(GenerateAsync(host, secret, null), HttpStatusCode.Unauthorized, "Unauthorized");
    }

    [Fact]
    public async Task A_trusted_server_gets_a_token_for_a_new_conversation_of_its_user()
    {
        await using var host = EchoHost.Start(("DirectLine:Secret", Secret));

        var session = await (await GenerateAsync(host, Secret, new { user = new { id = "dl_ann" } })).Content.ReadFromJsonAsync<JsonElement>();
        var client = new DirectLineClient(
            host.Http, session.GetProperty("conversationId").GetString()!, session.GetProperty("token").GetString()!);
        using var stream = await client.OpenAsync();
        await client.SayAsync("hi");

        var echo = (await stream.ReceiveUntilAsync("hi")).Find(activity => ActivitySet.TextOf(activity) == "hi");
        Assert.Equal("dl_ann", echo.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal(1800, session.GetProperty("expires_in").GetInt32());
    }

    [Theory]
    [InlineData("""{"user":{"id":""}}""")]
    [InlineData("""{"user":{}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task A_user_who_cannot_be_read_is_refused(string body)
    {
        await using var host = EchoHost.Start(("DirectLine:Secret", Secret));

        await AssertRefusedAsync(GenerateAsync(host, Secret, body), HttpStatusCode.BadRequest, "BadArgument");
    }

    private static Task<HttpResponseMessage> GenerateAsync(TestHost host, string secret, object? body) =>
        new DirectLineClient(host.Http, "none", secret).SendAsync(HttpMethod.Post, "/tokens/generate", body);

    private static async Task AssertRefusedAsync(Task<HttpResponseMessage> sending, HttpStatusCode status, string code)
    {
        using var answer = await sending;
        Assert.Equal(status, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
    }
}
