using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Data;

/// <summary>What a conversation's log promises to the channel.</summary>
public abstract class ConversationLogTests : StoreTests
{
    private const int Appends = 20;

    private protected ConversationLogTests(TestStorage storage)
        : base(storage)
    {
    }

    [SkippableFact]
    public async Task No_place_in_the_log_is_given_twice()
    {
        var client = await DirectLineClient.ForAsync(Host, "ann");

        var ids = await Task.WhenAll(Enumerable.Range(0, Appends).Select(n => client.SayAsync($"{n}")));

        var said = (await client.ReadAllAsync()).Where(activity => ids.Contains(ActivitySet.IdOf(activity))).Select(ActivitySet.TextOf);
        Assert.Equal(Appends, ids.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, Appends).Select(n => $"{n}").Order(), said.Order());
    }

    [SkippableFact]
    public async Task A_repeat_is_known_by_the_clients_name_for_it()
    {
        var client = await DirectLineClient.ForAsync(Host, "ann");

        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.SayAsync("once", "c1")));

        Assert.Single(ids.Distinct());
        Assert.Single((await client.ReadAllAsync()).Select(ActivitySet.TextOf), "once");
    }

    [SkippableFact]
    public async Task A_person_who_comes_twice_at_once_is_greeted_once()
    {
        var client = await DirectLineClient.ForAsync(Host, "ann");
        using var stream = await client.OpenAsync();

        await Task.WhenAll(client.StartAsync(), client.ResumeAsync(), client.StartAsync());
        await client.SayAsync("hi");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo("hi"));

        Assert.Single((await client.ReadAllAsync()).Select(ActivitySet.TextOf), EchoBot.Greeting);
    }

    [SkippableFact]
    public async Task Strange_words_are_said_and_answered_unchanged()
    {
        var client = await DirectLineClient.ForAsync(Host, "ann");
        using var stream = await client.OpenAsync();

        foreach (var words in StrangeWords.All)
        {
            await client.SayAsync(words);
            await stream.ReceiveUntilAsync(EchoBot.ReplyTo(words));
        }

        Assert.Subset((await client.ReadAllAsync()).Select(ActivitySet.TextOf).ToHashSet(), StrangeWords.All.ToHashSet<string?>());
    }

    [SkippableTheory]
    [InlineData("""half \ud83d here""", "half \uFFFD here")]
    [InlineData("""\udc00\ud83d\ud83d\ude00""", "\uFFFD\uFFFD😀")]
    [InlineData("""nul \u0000 here""", "nul \uFFFD here")]
    [InlineData("""no nul \\u0000 here""", @"no nul \u0000 here")]
    public async Task What_no_database_can_keep_is_replaced_at_the_door(string json, string text)
    {
        var client = await DirectLineClient.ForAsync(Host, "ann");
        using var stream = await client.OpenAsync();

        using var answer = await client.PostAsync(
            $$$"""{"type":"message","text":"{{{json}}}","value":{"{{{json}}}":["{{{json}}}"]},"replyToId":"{{{json}}}","channelData":{"clientActivityID":"{{{json}}}"}}""");
        await stream.ReceiveUntilAsync(EchoBot.ReplyTo(text));

        Assert.True(answer.IsSuccessStatusCode);
        var said = (await client.ReadAllAsync()).Single(activity => ActivitySet.TextOf(activity) == text);
        Assert.Equal(text, said.GetProperty("value").GetProperty(text)[0].GetString());
    }

    [SkippableFact]
    public async Task What_no_database_can_keep_is_replaced_at_the_door_of_other_channels_too()
    {
        const string Odd = @"nul \u0000 and half \ud83d";
        using var answer = await Host.Http.PostAsync("/api/messages", new StringContent(
            $$$"""
            {"type":"message","id":"1","channelId":"test","serviceUrl":"http://127.0.0.1:1/","deliveryMode":"expectReplies",
             "conversation":{"id":"c"},"from":{"id":"ann","name":"{{{Odd}}}"},"text":"{{{Odd}}}","value":["{{{Odd}}}"],"locale":"{{{Odd}}}"}
            """,
            Encoding.UTF8,
            "application/json"));

        var replies = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities");
        Assert.Equal(EchoBot.ReplyTo("nul \uFFFD and half \uFFFD"), replies[0].GetProperty("text").GetString());
    }
}
