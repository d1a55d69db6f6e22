using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.AspNetCore;

public class DeliveryTests
{
    [Fact]
    public async Task A_reply_goes_to_the_channel_as_an_answer_to_the_message()
    {
        await using var server = await BotServer.StartAsync((turn, ct) => turn.SendActivityAsync($"You said {turn.Activity.Text}.", cancellationToken: ct));

        using var response = await server.PostAsync();

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var (request, reply) = server.Sent.Single();
        Assert.Equal("POST /v3/conversations/c1/activities/a1", request);
        Assert.Equal(
            ("message", "You said hi.", "a1", "bot", "ann"),
            (Text(reply, "type"), Text(reply, "text"), Text(reply, "replyToId"), (string?)reply!["from"]!["id"], (string?)reply["recipient"]!["id"]));
    }

    [Fact]
    public async Task Replies_keep_their_order_and_the_bot_learns_the_ids_that_the_channel_gave()
    {
        var ids = new List<string>();
        await using var server = await BotServer.StartAsync(async (turn, ct) =>
        {
            var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two"), MessageFactory.Text("three")], ct);
            ids.AddRange(responses.Select(response => response.Id));
        });

        using var response = await server.PostAsync();

        Assert.Equal(["one", "two", "three"], server.Sent.Select(sent => Text(sent.Body, "text")));
        Assert.Equal(["given-by-channel", "given-by-channel", "given-by-channel"], ids);
    }

    [Fact]
    public async Task An_activity_sent_again_is_a_new_one_to_the_channel()
    {
        var question = MessageFactory.Text("Word?");
        await using var server = await BotServer.StartAsync(async (turn, ct) =>
        {
            await turn.SendActivityAsync(question, ct);
            await turn.SendActivityAsync(question, ct);
        });

        using var response = await server.PostAsync();

        Assert.All(server.Sent, sent => Assert.Null(sent.Body!["id"]));
        Assert.Equal(2, server.Sent.Count);
    }

    [Fact]
    public async Task A_sent_activity_can_be_changed_and_taken_back()
    {
        await using var server = await BotServer.StartAsync(async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("draft", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "final" }, ct);
            await turn.DeleteActivityAsync(sent.Id, ct);
        });

        using var response = await server.PostAsync();

        Assert.Equal(
            ["POST /v3/conversations/c1/activities/a1", "PUT /v3/conversations/c1/activities/given-by-channel", "DELETE /v3/conversations/c1/activities/given-by-channel"],
            server.Sent.Select(sent => sent.Request));
        Assert.Equal("final", Text(server.Sent.ElementAt(1).Body, "text"));
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("msteams", 0)]
    public async Task Traces_are_sent_to_the_Emulator_only(string channel, int sent)
    {
        await using var server = await BotServer.StartAsync((turn, ct) => turn.SendActivityAsync(Activity.CreateTraceActivity("state"), ct));

        using var response = await server.PostAsync(activity => activity["channelId"] = channel);

        Assert.Equal(sent, server.Sent.Count);
    }

    [Fact]
    public async Task Expected_replies_stand_in_the_response_and_are_not_sent()
    {
        await using var server = await BotServer.StartAsync(async (turn, ct) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: ct);
            await turn.SendActivityAsync("two", cancellationToken: ct);
        });

        using var response = await server.PostAsync(activity => activity["deliveryMode"] = "expectReplies");

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["one", "two"], body!["activities"]!.AsArray().Select(reply => Text(reply, "text")));
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task The_bot_can_speak_first_in_a_conversation_that_it_knows()
    {
        ConversationReference? reference = null;
        await using var server = await BotServer.StartAsync((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        using var response = await server.PostAsync();

        reference!.ActivityId = null;
        await server.Adapter.ContinueConversationAsync(
            "", reference, (turn, ct) => turn.SendActivityAsync("How did it go?", cancellationToken: ct), CancellationToken.None);

        var (request, message) = server.Sent.Single();
        Assert.Equal("POST /v3/conversations/c1/activities", request);
        Assert.Equal(("How did it go?", "ann"), (Text(message, "text"), (string?)message!["recipient"]!["id"]));
    }

    private static string? Text(JsonNode? node, string name) => (string?)node![name];
}
