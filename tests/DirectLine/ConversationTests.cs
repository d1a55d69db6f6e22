using System.Net;

namespace SmartBot.Tests.DirectLine;

public class ConversationTests
{
    [Fact]
    public async Task A_new_conversation_is_greeted_once()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.StartAsync();
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.Greeting);

        await client.StartAsync();
        await client.ResumeAsync();
        await client.SayAsync("hi");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));

        Assert.Equal([EchoBot.Greeting, "hi", EchoBot.ReplyTo("hi")], (await client.PollAsync()).Texts);
    }

    [Fact]
    public async Task A_page_reloaded_before_its_first_request_is_greeted_on_coming_back()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        using var stream = await client.OpenAsync();

        Assert.Single(await stream.ReceiveUntilAsync(EchoBot.Greeting));
    }

    [Fact]
    public async Task Starting_gives_all_that_a_client_needs()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var answer = await client.SendAsync(HttpMethod.Post, "/conversations");

        var session = await client.StartAsync();

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(client.ConversationId, session.GetProperty("conversationId").GetString());
        Assert.NotEmpty(session.GetProperty("token").GetString()!);
        Assert.Equal(1800, session.GetProperty("expires_in").GetInt32());
        Assert.StartsWith($"ws://{host.Address.Authority}/v3/directline/", session.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_echo_comes_before_the_reply_and_the_reply_names_it()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        var id = await client.SayAsync("hi", "client-1");
        var seen = await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));

        var echo = seen[^2];
        var reply = seen[^1];
        Assert.Equal(id, ActivitySet.IdOf(echo));
        Assert.Equal("client-1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("plain", echo.GetProperty("textFormat").GetString());
        Assert.Equal(id, reply.GetProperty("replyToId").GetString());
        Assert.True(echo.GetProperty("timestamp").GetDateTimeOffset() <= reply.GetProperty("timestamp").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_greeting_names_no_activity_that_the_client_cannot_see()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        var greeting = (await stream.ReceiveUntilAsync(EchoBot.Greeting))[^1];

        Assert.False(greeting.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task Two_people_do_not_see_each_other()
    {
        await using var host = EchoHost.Start();
        var ann = await DirectLineClient.ForAsync(host, "ann");
        var bob = await DirectLineClient.ForAsync(host, "bob");
        using var annsStream = await ann.OpenAsync();
        using var bobsStream = await bob.OpenAsync();

        await Task.WhenAll(ann.SayAsync("I am Ann"), bob.SayAsync("I am Bob"));
        var annsWords = (await annsStream.ReceiveUntilAsync(EchoBot.ReplyTo("I am Ann"))).Select(ActivitySet.TextOf);
        var bobsWords = (await bobsStream.ReceiveUntilAsync(EchoBot.ReplyTo("I am Bob"))).Select(ActivitySet.TextOf);

        Assert.DoesNotContain(annsWords, text => text!.Contains("Bob", StringComparison.Ordinal));
        Assert.DoesNotContain(bobsWords, text => text!.Contains("Ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_comes_back_to_the_same_conversation()
    {
        await using var host = EchoHost.Start();
        var first = await DirectLineClient.ForAsync(host, "ann");
        var second = await DirectLineClient.ForAsync(host, "ann");
        var other = await DirectLineClient.ForAsync(host, "bob");

        Assert.Equal(first.ConversationId, second.ConversationId);
        Assert.NotEqual(first.ConversationId, other.ConversationId);
    }
}
