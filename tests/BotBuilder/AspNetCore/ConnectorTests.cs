using System.Net;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.AspNetCore;

public class ConnectorTests
{
    [Fact]
    public async Task Ids_are_encoded_in_the_address()
    {
        await using var server = await BotServer.StartAsync((turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));

        using var response = await server.PostAsync(activity =>
        {
            activity["conversation"]!["id"] = "19:a/b?c#d e";
            activity["id"] = "ü|1";
        });

        Assert.Equal("POST /v3/conversations/19%3Aa%2Fb%3Fc%23d%20e/activities/%C3%BC%7C1", server.Sent.Single().Request);
    }

    [Fact]
    public async Task An_id_of_dots_cannot_lead_to_another_address()
    {
        await using var server = await BotServer.StartAsync((turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));

        using var response = await server.PostAsync(activity => activity["conversation"]!["id"] = "..");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task A_channel_that_accepts_without_an_id_is_fine()
    {
        ResourceResponse? sent = null;
        await using var server = await BotServer.StartAsync(async (turn, ct) => sent = await turn.SendActivityAsync(Activity.CreateTypingActivity(), ct));
        server.ChannelAnswer = (202, "");

        using var response = await server.PostAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(sent!.Id);
    }

    [Fact]
    public async Task A_channel_that_refuses_is_reported_to_the_bot_with_its_status()
    {
        Exception? reported = null;
        await using var server = await BotServer.StartAsync((turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        server.Adapter.OnTurnError = (_, exception) =>
        {
            reported = exception;
            return Task.CompletedTask;
        };
        server.ChannelAnswer = (403, "");

        using var response = await server.PostAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, Assert.IsType<HttpRequestException>(reported).StatusCode);
    }
}
