using System.Text.Json;

namespace SmartBot.Tests.DirectLine;

public class WatermarkTests
{
    [Fact]
    public async Task Reading_on_from_a_watermark_brings_what_is_new()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        await HearAsync(client, "one");
        var first = await client.PollAsync();
        await HearAsync(client, "two");

        var second = await client.PollAsync(first.Watermark);
        var third = await client.PollAsync(second.Watermark);

        Assert.Equal(["two", EchoBot.ReplyTo("two")], second.Texts);
        Assert.Empty(third.Activities);
        Assert.Equal(second.Watermark, third.Watermark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999999")]
    [InlineData("0x1")]
    [InlineData("1.5")]
    [InlineData("undefined")]
    [InlineData("'; DROP TABLE Activities; --")]
    [InlineData("%00")]
    public async Task A_watermark_that_was_never_given_brings_everything(string watermark)
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        await HearAsync(client, "one");
        string[] everything = [EchoBot.Greeting, "one", EchoBot.ReplyTo("one")];

        Assert.Equal(everything, (await client.PollAsync(Uri.EscapeDataString(watermark))).Texts);
        using var stream = await client.OpenAsync(Uri.EscapeDataString(watermark));
        Assert.Equal(everything, (await stream.ReceiveUntilAsync(EchoBot.ReplyTo("one"))).Select(ActivitySet.TextOf));
    }

    [Fact]
    public async Task A_watermark_of_another_conversation_shows_nothing_of_it()
    {
        await using var host = EchoHost.Start();
        var ann = await DirectLineClient.ForAsync(host, "ann");
        var bob = await DirectLineClient.ForAsync(host, "bob");
        await HearAsync(ann, "I am Ann");
        await HearAsync(ann, "still Ann");
        await HearAsync(bob, "I am Bob");

        var page = await bob.PollAsync((await ann.PollAsync()).Watermark);

        Assert.DoesNotContain(page.Texts, text => text!.Contains("Ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_is_seen_once_across_a_restart()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        await HearAsync(client, "one");
        var before = await client.PollAsync();

        await host.RestartAsync();
        client = client.At(host);
        await HearAsync(client, "two");
        var after = await client.PollAsync(before.Watermark);

        Assert.Equal(
            [EchoBot.Greeting, "one", EchoBot.ReplyTo("one"), "two", EchoBot.ReplyTo("two")],
            before.Texts.Concat(after.Texts));
    }

    [Fact]
    public async Task Everything_is_seen_once_by_a_poller_and_by_a_stream_that_breaks_again_and_again()
    {
        const int Messages = 40;
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.StartAsync();
        var last = EchoBot.ReplyTo($"{Messages - 1}");

        var streaming = StreamWithBreaksAsync(client, last);
        var polling = PollUntilAsync(client, last);
        for (var n = 0; n < Messages; n++)
        {
            await client.SayAsync($"{n}");
        }

        var all = (await client.PollAsync()).Activities.Select(ActivitySet.IdOf).ToList();
        var streamed = await streaming;
        Assert.Equal((2 * Messages) + 1, streamed.Count);
        Assert.Equal(streamed, await polling);
        Assert.Equal(streamed.Count, streamed.Distinct().Count());
        Assert.Subset(streamed.ToHashSet(), all.ToHashSet());
    }

    [Fact]
    public async Task A_long_transcript_comes_page_by_page()
    {
        await using var host = EchoHost.Start();
        var client = await DirectLineClient.ForAsync(host, "ann");
        await client.StartAsync();
        for (var n = 0; n < 130; n++)
        {
            await client.SayAsync($"{n}");
        }

        using var stream = await client.OpenAsync();
        var streamed = await stream.ReceiveUntilAsync(EchoBot.ReplyTo("129"));

        Assert.Equal(261, streamed.Count);
        Assert.Equal(261, (await PollUntilAsync(client, EchoBot.ReplyTo("129"))).Count);
        Assert.True((await client.PollAsync()).Activities.Count < 261);
    }

    private static async Task HearAsync(DirectLineClient client, string text)
    {
        using var stream = await client.OpenAsync();
        await client.SayAsync(text);
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo(text));
    }

    private static async Task<List<string>> PollUntilAsync(DirectLineClient client, string last)
    {
        var seen = new List<JsonElement>();
        var watermark = "";
        while (!seen.Exists(activity => ActivitySet.TextOf(activity) == last))
        {
            var page = await client.PollAsync(watermark);
            seen.AddRange(page.Activities);
            watermark = page.Watermark;
        }

        return seen.ConvertAll(ActivitySet.IdOf);
    }

    private static async Task<List<string>> StreamWithBreaksAsync(DirectLineClient client, string last)
    {
        var seen = new List<JsonElement>();
        var watermark = "";
        while (!seen.Exists(activity => ActivitySet.TextOf(activity) == last))
        {
            // The client goes away without a word after a frame or two, and comes back with what it knows.
            using var stream = await client.OpenAsync(watermark);
            for (var frames = 0; frames < 2 && !seen.Exists(activity => ActivitySet.TextOf(activity) == last); frames++)
            {
                var frame = (await stream.ReceiveAsync())!;
                seen.AddRange(frame.Activities);
                watermark = frame.Watermark;
            }
        }

        return seen.ConvertAll(ActivitySet.IdOf);
    }
}
