using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Turns;

/// <summary>A message that its person changes or deletes on a channel changes or leaves the transcript (protocol, section 3).</summary>
public sealed class EditedMessageTests
{
    [Fact]
    public async Task An_edited_message_has_its_new_text_in_the_transcript_and_the_bot_says_nothing()
    {
        await using var host = await SaidAsync("I hate my job");

        await EditAsync(host, "messageUpdate", "I like my job");

        var row = await FirstAsync(host);
        Assert.Equal("I like my job", TextOf(row));
        Assert.Equal(ChannelHost.Start, row.EditedAt);
        Assert.DoesNotContain("hate", row.Json, StringComparison.Ordinal);
        Assert.Equal(2, (await RowsAsync(host)).Count);
        Assert.Single(host.Channel.Sent);
    }

    [Fact]
    public async Task A_deleted_message_leaves_nothing_but_its_place()
    {
        await using var host = await SaidAsync("my number is 0161 496 0000", activity => activity["value"] = new JsonObject { ["note"] = "0161 again" });

        await EditAsync(host, "messageDelete", null);

        var row = await FirstAsync(host);
        Assert.Equal("", TextOf(row));
        Assert.NotNull(row.EditedAt);
        Assert.DoesNotContain("0161", row.Json, StringComparison.Ordinal);
        Assert.Equal(2, (await RowsAsync(host)).Count);
        Assert.Single(host.Channel.Sent);
    }

    [Fact]
    public async Task A_deletion_that_is_taken_back_brings_the_words_back()
    {
        await using var host = await SaidAsync("keep this");
        await EditAsync(host, "messageDelete", null);

        await EditAsync(host, "messageUpdate", "keep this");

        Assert.Equal("keep this", TextOf(await FirstAsync(host)));
    }

    [Theory]
    [InlineData("messageUpdate", "eve", "c", "m1")] // somebody else's
    [InlineData("messageDelete", "eve", "c", "m1")]
    [InlineData("messageUpdate", "ann", "d", "m1")] // in another conversation
    [InlineData("messageUpdate", "ann", "c", "m1.1")] // what the bot said
    [InlineData("messageDelete", "ann", "c", "m1.1")]
    [InlineData("messageUpdate", "ann", "c", "m7")] // what was never said
    [InlineData("messageDelete", "ann", "c", null)]
    public async Task Only_ones_own_message_can_be_changed_and_none_comes_to_be(string type, string from, string conversation, string? id)
    {
        await using var host = await SaidAsync("hello");
        var before = (await RowsAsync(host)).Select(row => row.Json).ToList();

        await EditAsync(host, type, "changed", activity =>
        {
            activity["from"]!["id"] = from;
            activity["conversation"]!["id"] = conversation;
            activity["id"] = id;
        });

        Assert.Equal(before, (await RowsAsync(host)).Select(row => row.Json));
        Assert.All(await RowsAsync(host), row => Assert.Null(row.EditedAt));
        Assert.Single(await host.RowsAsync<SmartBot.Data.Conversation>());
    }

    [Fact]
    public async Task Characters_that_cannot_be_kept_are_no_part_of_an_edit()
    {
        await using var host = await SaidAsync("hello");

        await EditAsync(host, "messageUpdate", "a\0b");

        Assert.DoesNotContain("\\u0000", (await FirstAsync(host)).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_is_too_long_is_refused()
    {
        await using var host = await SaidAsync("hello");

        using var answer = await host.PostAsync(new string('x', 300 * 1024), activity => (activity["type"], activity["id"]) = ("messageUpdate", "m1"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("hello", TextOf(await FirstAsync(host)));
    }

    private static async Task<ChannelHost> SaidAsync(string text, Action<JsonObject>? change = null)
    {
        var host = await ChannelHost.StartAsync();
        var ann = Participant.Meet("test/ann", ChannelHost.Start);
        ann.Decide(ConsentPurpose.Keep, agrees: true, ChannelHost.Start);
        await host.Host.Service<IParticipantStore>().SaveAsync(ann, default);
        await host.SayAsync(text, change);
        await host.Channel.NextAsync();
        return host;
    }

    private static Task EditAsync(ChannelHost host, string type, string? text, Action<JsonObject>? change = null) => host.SayAsync(text, activity =>
    {
        (activity["type"], activity["id"]) = (type, "m1");
        activity["channelData"] = new JsonObject { ["eventType"] = type == "messageUpdate" ? "editMessage" : "softDeleteMessage" };
        change?.Invoke(activity);
    });

    private static Task<List<LoggedActivity>> RowsAsync(ChannelHost host) => Opened.RowsAsync<LoggedActivity>(host.Host.Service<Database>());

    private static async Task<LoggedActivity> FirstAsync(ChannelHost host) => (await RowsAsync(host)).Single(row => row.ActivityId == "m1");

    private static string? TextOf(LoggedActivity row) => JsonSerializer.Deserialize<JsonElement>(row.Json).GetProperty("text").GetString();
}
