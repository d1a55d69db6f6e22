using System.Net;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Host;

public class ServerTests
{
    [Fact]
    public async Task An_answer_does_not_name_the_server()
    {
        await using var host = EchoHost.Start();

        using var answer = await host.Http.GetAsync("/v3/directline/conversations/x");

        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_request_for_another_host_name_is_refused()
    {
        await using var host = EchoHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v3/directline/conversations/x") { Headers = { Host = "rebound.example.org" } };

        using var answer = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
