using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SmartBot.Tests.DirectLine;

public class InboundTests
{
    [Fact]
    public async Task Who_is_speaking_is_what_the_token_says()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        var echo = await EchoOfAsync(client, new
        {
            type = "message",
            text = "hi",
            from = new { id = "bob", role = "bot", name = "Bob" },
            recipient = new { id = "bob" },
            conversation = new { id = "another" },
            serviceUrl = "https://example.org",
            callerId = "urn:botframework:azure",
            channelId = "msteams",
            id = "mine",
            timestamp = "1999-01-01T00:00:00Z",
            attachments = new[] { new { contentType = "text/html", content = "x" } },
            entities = new object[] { new { type = "clientInfo", timezone = "Europe/London" }, new { type = "mention", text = "x" } },
            channelData = new { clientActivityID = "c1", postBack = true, secret = "x" },
        });

        Assert.Equal("""{"id":"ann","role":"user"}""", echo.GetProperty("from").GetRawText());
        Assert.Equal("smartbot", echo.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal(client.ConversationId, echo.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("directline", echo.GetProperty("channelId").GetString());
        Assert.Equal("""{"clientActivityID":"c1","postBack":true}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal(["clientInfo"], echo.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("type").GetString()));
        Assert.All(["serviceUrl", "callerId", "attachments"], stripped => Assert.False(echo.TryGetProperty(stripped, out _), stripped));
        Assert.NotEqual("mine", ActivitySet.IdOf(echo));
        Assert.NotEqual(1999, echo.GetProperty("timestamp").GetDateTimeOffset().Year);
    }

    [Fact]
    public async Task A_card_comes_through_with_its_value()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        var echo = await EchoOfAsync(client, new { type = "message", value = new { pick = "save", revision = 9007199254740993 } });

        Assert.Equal("""{"pick":"save","revision":9007199254740993}""", echo.GetProperty("value").GetRawText());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("é")]
    public async Task Four_thousand_characters_are_taken_and_one_more_is_refused(string character)
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        var most = Math.Min(4000, 60_000 / "\\u0000".Length / character.Length);

        Assert.NotEmpty(await client.SayAsync(string.Concat(Enumerable.Repeat(character, most))));
        using var refused = await client.PostAsync(new { type = "message", text = string.Concat(Enumerable.Repeat("a", 4001)) });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("4001 characters; at most 4000", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_64_KB_is_refused_and_the_conversation_goes_on()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        using var refused = await client.PostAsync(new { type = "message", text = "hi", value = new string('x', 64 * 1024) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.NotEmpty(await client.SayAsync("still here"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"message\"")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png"}]}""")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"event","name":"tokens/response"}""")]
    [InlineData("""{"type":"event"}""")]
    [InlineData("""{"text":"a"}""")]
    public async Task What_is_no_message_is_refused(string body)
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        using var refused = await client.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var error = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal("BadArgument", error.GetProperty("code").GetString());
        Assert.Empty((await client.PollAsync()).Activities);
    }

    [Fact]
    public async Task A_body_nested_out_of_all_reason_is_refused()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        using var refused = await client.PostAsync(
            $$"""{"type":"message","value":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task An_event_that_is_listened_to_is_taken()
    {
        await using var host = EchoHost.Start(("DirectLine:Events:0", "page/opened"));
        var client = await DirectLineClient.ForAsync(host, "ann");

        var echo = await EchoOfAsync(client, new { type = "event", name = "page/opened", value = 1 });

        Assert.Equal("page/opened", echo.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""half \ud83d here""", "half \uFFFD here")]
    [InlineData("""nul \u0000 here""", "nul \uFFFD here")]
    [InlineData("""\u202egnidaer""", "\u202egnidaer")]
    public async Task Odd_characters_do_no_harm(string json, string text)
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        using var answer = await client.PostAsync($$"""{"type":"message","text":"{{json}}"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(text, (await stream.ReceiveUntilAsync(EchoBot.ReplyTo(text))).Select(ActivitySet.TextOf));
    }

    [Fact]
    public async Task A_reply_names_an_earlier_activity_of_the_conversation_or_none()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        var earlier = await client.SayAsync("hi");

        var known = await EchoOfAsync(client, new { type = "message", text = "a", replyToId = earlier });
        var unknown = await EchoOfAsync(client, new { type = "message", text = "b", replyToId = "nothing" });

        Assert.Equal(earlier, known.GetProperty("replyToId").GetString());
        Assert.False(unknown.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task A_repeat_of_a_message_gets_its_first_id_and_no_second_turn()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.SayAsync("once", "c1")));
        await client.SayAsync("last", "c2");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("last"));

        Assert.Single(ids.Distinct());
        Assert.Equal(
            [EchoBot.Greeting, "once", EchoBot.ReplyTo("once"), "last", EchoBot.ReplyTo("last")],
            (await client.PollAsync()).Texts);
    }

    [Fact]
    public async Task The_same_name_in_another_conversation_is_no_repeat()
    {
        await using var host = EchoHost.Start();
        var ann = await DirectLineClient.ForAsync(host, "ann");
        var bob = await DirectLineClient.ForAsync(host, "bob");

        await ann.SayAsync("hi", "c1");
        await bob.SayAsync("hi", "c1");

        Assert.Contains("hi", (await bob.PollAsync()).Texts);
    }

    [Fact]
    public async Task Who_speaks_too_fast_is_slowed_down_and_only_a_flood_is_refused()
    {
        await using var host = EchoHost.Start(("DirectLine:Burst", "2"), ("DirectLine:MessagesPerSecond", "5"));
        var client = await DirectLineClient.ForAsync(host, "ann");
        var other = await DirectLineClient.ForAsync(host, "bob");

        var flood = await Task.WhenAll(Enumerable.Range(0, 30).Select(n => client.PostAsync(new { type = "message", text = $"{n}" })));
        using var others = await other.PostAsync(new { type = "message", text = "hi" });

        var taken = flood.Count(answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.InRange(taken, 10, 20);
        Assert.All(flood, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.OK, others.StatusCode);
        Assert.Equal(taken, (await client.PollAsync()).Activities.Count(activity => activity.GetProperty("from").GetProperty("id").GetString() == "ann"));
    }

    private static async Task<JsonElement> EchoOfAsync(DirectLineClient client, object activity)
    {
        using var answer = await client.PostAsync(activity);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        return (await client.PollAsync()).Activities.Single(one => ActivitySet.IdOf(one) == id);
    }
}
