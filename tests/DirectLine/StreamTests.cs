using System.Net;
using System.Net.WebSockets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace SmartBot.Tests.DirectLine;

public class StreamTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task A_page_of_another_site_cannot_open_a_stream(string origin)
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");

        await AssertNotOpenedAsync(await StreamUrlAsync(client), HttpStatusCode.Forbidden, origin);
    }

    [Fact]
    public async Task Our_own_page_and_a_listed_one_can_open_a_stream()
    {
        await using var host = EchoHost.Start(("DirectLine:AllowedOrigins:0", "https://friend.example.org"));
        var client = await DirectLineClient.ForAsync(host, "ann");

        using var own = await DirectLineSocket.OpenAsync(await StreamUrlAsync(client), $"http://{host.Address.Authority}");
        using var friend = await DirectLineSocket.OpenAsync(await StreamUrlAsync(client), "https://friend.example.org");

        Assert.NotNull(await own.ReceiveAsync());
        Assert.NotNull(await friend.ReceiveAsync());
    }

    [Fact]
    public async Task A_ticket_opens_one_stream()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        var streamUrl = await StreamUrlAsync(client);

        using var first = await DirectLineSocket.OpenAsync(streamUrl);

        await AssertNotOpenedAsync(streamUrl, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_used_ticket_stays_used_across_a_restart()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        var streamUrl = await StreamUrlAsync(client);
        using var first = await DirectLineSocket.OpenAsync(streamUrl);
        var before = host.Address.Authority;

        await host.RestartAsync();

        await AssertNotOpenedAsync(
            streamUrl.Replace(before, host.Address.Authority, StringComparison.Ordinal), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_ticket_is_good_for_a_minute()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T09:00:00Z", null));
        await using var host = EchoHost.Start(new EchoBot(), time);
        var client = await DirectLineClient.ForAsync(host, "ann");
        var (early, late) = (await StreamUrlAsync(client), await StreamUrlAsync(client));

        time.Advance(TimeSpan.FromSeconds(60));
        using var stream = await DirectLineSocket.OpenAsync(early);
        time.Advance(TimeSpan.FromSeconds(1));

        await AssertNotOpenedAsync(late, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_ticket_of_one_conversation_opens_no_other()
    {
        await using var host = EchoHost.Start();
        var ann = await DirectLineClient.ForAsync(host, "ann");
        var bob = await DirectLineClient.ForAsync(host, "bob");
        var streamUrl = await StreamUrlAsync(ann);

        await AssertNotOpenedAsync(
            streamUrl.Replace(ann.ConversationId, bob.ConversationId, StringComparison.Ordinal), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_fourth_stream_of_a_person_closes_the_first()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var other = await (await DirectLineClient.ForAsync(host, "bob")).OpenAsync();
        using var first = await client.OpenAsync();
        await first.ReceiveUntilAsync(EchoBot.Greeting);
        using var second = await client.OpenAsync();
        using var third = await client.OpenAsync();

        using var fourth = await client.OpenAsync();

        Assert.Null(await first.ReceiveAsync());
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, first.CloseStatus);
        await client.SayAsync("hi");
        await second.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
        await third.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
        await fourth.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
    }

    [Fact]
    public async Task A_stream_ends_with_its_token()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T09:00:00Z", null));
        await using var host = EchoHost.Start(new EchoBot(), time);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.Greeting);

        time.Advance(TimeSpan.FromMinutes(30));
        var closing = stream.ReceiveAsync();
        while (!closing.IsCompleted)
        {
            // The stream may have been about to set its timer when the clock was moved; then its next look closes it.
            time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        Assert.Null(await closing);
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, stream.CloseStatus);
    }

    [Fact]
    public async Task A_stream_lives_on_with_a_refreshed_token()
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T09:00:00Z", null));
        await using var host = EchoHost.Start(new EchoBot(), time);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.Greeting);

        time.Advance(TimeSpan.FromMinutes(15));
        await client.RefreshAsync();
        time.Advance(TimeSpan.FromMinutes(20));
        await client.SayAsync("hi");

        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
    }

    [Fact]
    public async Task Empty_frames_are_taken_for_the_signs_of_life_they_are()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await stream.SendEmptyAsync();
        await stream.SendEmptyAsync();
        await client.SayAsync("hi");

        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));
    }

    [Fact]
    public async Task Typing_is_shown_on_a_stream_and_kept_nowhere()
    {
        var bot = new TypingBot();
        await using var host = EchoHost.Start(bot);
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await client.SayAsync("hi");
        var seen = new List<string?>();
        while (!seen.Contains(ActivityTypes.Typing))
        {
            seen.AddRange((await stream.ReceiveAsync())!.Activities.Select(activity => activity.GetProperty("type").GetString()));
        }

        bot.HasBeenSeen.SetResult();
        await stream.ReceiveUntilAsync("done");

        Assert.Equal([ActivityTypes.Message, ActivityTypes.Typing], seen);
        Assert.Equal(["hi", "done"], (await client.PollAsync()).Texts);
    }

    [Fact]
    public async Task A_stopping_server_closes_its_streams()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();
        await stream.ReceiveUntilAsync(EchoBot.Greeting);

        var restarting = host.RestartAsync();

        Assert.Null(await stream.ReceiveAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.CloseStatus);
        await restarting;
    }

    [Fact]
    public async Task A_plain_request_for_a_stream_is_refused()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        var address = new UriBuilder(await StreamUrlAsync(client)) { Scheme = "http" }.Uri;

        using var answer = await host.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<string> StreamUrlAsync(DirectLineClient client) =>
        (await client.ResumeAsync()).GetProperty("streamUrl").GetString()!;

    private static async Task AssertNotOpenedAsync(string streamUrl, HttpStatusCode status, string? origin = null)
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => DirectLineSocket.OpenAsync(streamUrl, origin));
        Assert.Contains($"'{(int)status}'", refused.Message, StringComparison.Ordinal);
    }

    private sealed class TypingBot : ActivityHandler
    {
        public TaskCompletionSource HasBeenSeen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            await turnContext.SendActivityAsync(Activity.CreateTypingActivity(), cancellationToken);
            await HasBeenSeen.Task.WaitAsync(cancellationToken);
            await turnContext.SendActivityAsync(MessageFactory.Text("done"), cancellationToken);
        }
    }
}
