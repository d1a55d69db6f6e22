using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Host;

public class BotEndpointTests
{
    [Fact]
    public async Task A_program_on_this_machine_speaks_to_the_bot_without_credentials_in_development()
    {
        await using var host = EchoHost.Start();

        using var answer = await PostAsync(host, "emulator");

        var replies = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities");
        Assert.Equal(EchoBot.ReplyTo("hi"), replies[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("DirectLine")]
    public async Task Nobody_speaks_there_in_the_name_of_a_Direct_Line_conversation(string channelId)
    {
        await using var host = EchoHost.Start();

        using var answer = await PostAsync(host, channelId);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_page_of_another_site_cannot_post_there(string contentType)
    {
        await using var host = EchoHost.Start();

        using var answer = await PostAsync(host, "emulator", contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Asking_whether_it_is_there_does_no_harm()
    {
        await using var host = EchoHost.Start();

        using var answer = await host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_no_activity_is_refused()
    {
        await using var host = EchoHost.Start();

        using var answer = await host.Http.PostAsync("/api/messages", new StringContent("[", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Outside_of_development_it_is_closed()
    {
        await using var host = EchoHost.Start(("environment", "Production"));

        using var answer = await PostAsync(host, "emulator");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(TestHost host, string channelId, string contentType = "application/json")
    {
        var activity = JsonSerializer.Serialize(new
        {
            type = "message",
            text = "hi",
            id = "1",
            channelId,
            serviceUrl = "http://127.0.0.1:1/",
            deliveryMode = "expectReplies",
            from = new { id = "ann" },
            recipient = new { id = "bot" },
            conversation = new { id = "c" },
        });
        return host.Http.PostAsync("/api/messages", new StringContent(activity, Encoding.UTF8, contentType));
    }
}
