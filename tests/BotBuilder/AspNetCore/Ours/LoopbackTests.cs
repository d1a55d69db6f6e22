using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace SmartBot.Tests.BotBuilder.AspNetCore;

/// <summary>Without credentials the bot speaks with this machine and with nobody else.</summary>
public class LoopbackTests
{
    public static TheoryData<string> Elsewhere => new()
    {
        "https://smba.trafficmanager.net/teams/",
        "http://192.168.1.10/",
        "http://169.254.169.254/",
        "http://localhost.example.com/",
        "http://127.0.0.1.example.com/",
        "http://localhost@example.com/",
        "http://example.com@localhost/",
        "http://[2001:db8::1]/",
        "file:///etc/passwd",
        "ftp://localhost/",
        "/api",
        "not a URL",
    };

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task A_message_that_asks_for_replies_elsewhere_is_refused_without_detail(string serviceUrl)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.PostAsync(activity => activity["serviceUrl"] = serviceUrl);

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task The_bot_cannot_speak_first_elsewhere(string serviceUrl)
    {
        await using var server = await BotServer.StartAsync((_, _) => Task.CompletedTask);
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount { Id = "c1" },
        };

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => server.Adapter.ContinueConversationAsync(
            "", reference, (turn, ct) => turn.SendActivityAsync("psst", cancellationToken: ct), CancellationToken.None));
    }

    [Theory]
    [InlineData("http://localhost:5/")]
    [InlineData("https://LOCALHOST/x")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.8.9.10:81")]
    [InlineData("http://[::1]:5/_connector")]
    public async Task This_machine_is_welcome_by_each_of_its_names(string serviceUrl)
    {
        await using var server = await BotServer.StartAsync((_, _) => Task.CompletedTask);

        using var response = await server.PostAsync(activity => activity["serviceUrl"] = serviceUrl);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Bearer")]
    [InlineData("Basic YTpi")]
    public async Task A_token_that_cannot_be_checked_is_refused(string authorization)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("A turn ran."));

        using var response = await server.PostAsync(authorization: authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public void With_an_app_id_there_is_no_adapter_before_tokens_can_be_checked()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", "11111111-0000-0000-0000-000000000000")]).Build();

        Assert.Throws<NotSupportedException>(() => new CloudAdapter(configuration));
    }

    [Fact]
    public async Task The_caller_id_that_a_body_claims_is_dropped()
    {
        var callerId = "unset";
        await using var server = await BotServer.StartAsync((turn, _) =>
        {
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        using var response = await server.PostAsync(activity => activity["callerId"] = "urn:botframework:azure");

        Assert.Null(callerId);
    }

    [Fact]
    public async Task The_log_tells_of_a_refusal_and_nothing_of_what_was_said()
    {
        await using var server = await BotServer.StartAsync((_, _) => Task.CompletedTask);

        using var broken = await server.PostRawAsync("""{"type":"message","canary-key":1,"canary-key":"canary text"}""");
        using var elsewhere = await server.PostAsync(activity => activity["serviceUrl"] = "http://canary.example/");

        Assert.Equal(2, server.Log.Count);
        Assert.DoesNotContain("canary", string.Join('\n', server.Log) + await broken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
