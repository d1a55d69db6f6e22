using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Schema.Ours;

public sealed class SchemaJsonTests
{
    [Fact]
    public void Everything_that_came_in_goes_out_again()
    {
        const string json = """
            {
              "type": "message", "id": "1", "timestamp": "2026-11-23T08:00:00.1234567+00:00",
              "localTimestamp": "2026-11-23T09:00:00+01:00", "localTimezone": "Europe/Amsterdam",
              "unknown": 1, "Properties": { "deep": [1, null, { "a": 1.50 }] },
              "from": { "id": "u", "role": "user", "tenant": "t" },
              "conversation": { "id": "c", "isGroup": false, "extra": true },
              "attachments": [ { "contentType": "x", "content": { "Body": [] }, "more": "m" } ],
              "entities": [ { "type": "clientInfo", "timezone": "Europe/Amsterdam", "$type": "odd" } ],
              "membersAdded": [ { "id": "m", "x": 1 } ],
              "value": { "Key": "v", "list": [1] }, "channelData": { "clientActivityID": "c-1" }
            }
            """;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Write(Read(json)))), Write(Read(json)));
    }

    [Fact]
    public void A_copy_is_equal_and_independent()
    {
        var original = Read("""{"type":"message","text":"hi","from":{"id":"u"},"odd":1}""");
        var copy = SchemaJson.Copy(original);
        copy.From.Id = "other";

        Assert.Equal("u", original.From.Id);
        Assert.Contains("odd", Write(copy), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_read_in_any_case_and_nulls_are_not_written()
    {
        var activity = Read("""{"Type":"message","TEXT":"hi","speak":null}""");
        Assert.Equal("""{"type":"message","text":"hi"}""", Write(activity));
    }

    [Fact]
    public void Any_object_may_stand_in_an_object_member()
    {
        var written = Write(new Activity
        {
            Value = new { Verb = "confirm", Nothing = (string?)null },
            ChannelData = new Dictionary<string, object> { ["Kept"] = 1 },
            Attachments = [new Attachment("x", content: new JsonObject { ["body"] = new JsonArray() })],
        });

        Assert.Equal("""{"attachments":[{"contentType":"x","content":{"body":[]}}],"channelData":{"Kept":1},"value":{"verb":"confirm"}}""", written);
        Assert.Equal("""{"verb":"confirm"}""", Read(written).Value.ToString());
    }

    [Fact]
    public void An_entity_is_written_with_the_properties_of_its_own_class()
    {
        var activity = Read(Write(new Activity { Entities = [new Mention(new ChannelAccount("ann"), "Ann"), new Place { Street = "Main" }] }));

        Assert.Equal("ann", activity.Entities[0].GetAs<Mention>().Mentioned.Id);
        Assert.Equal("Main", activity.Entities[1].GetAs<Place>().Street);
    }

    [Theory]
    [InlineData("""{"type":"message","type":"event"}""")]
    [InlineData("""{"type":"message","Type":"event"}""")]
    [InlineData("""{"type":"message","odd":1,"odd":2}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","channelData":{"a":[{"b":1,"b":2}]}}""")]
    [InlineData("""{"type":"message","entities":[{"a":1,"a":2}]}""")]
    public void A_key_given_twice_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    public void What_is_no_activity_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Theory]
    [InlineData(64)]
    [InlineData(10_000)]
    public void A_body_deeper_than_any_card_is_refused(int depth) => Assert.Throws<JsonException>(() => Read(Deep(depth)));

    [Fact]
    public void What_was_deep_enough_to_be_read_can_be_written_within_something_else()
    {
        var replies = new ExpectedReplies([Read(Deep(63))]);
        Assert.Contains("[[[[", JsonSerializer.Serialize(replies, SchemaJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Throws<JsonException>(() => SchemaJson.Read<Activity>(Encoding.Latin1.GetBytes("{\"value\":\"\u00e9\"}")));

    [Theory]
    [InlineData("""a\ud800b""", "a\ufffdb")]
    [InlineData("""\udc00""", "\ufffd")]
    [InlineData("""\ud800\ud800\udc00""", "\ufffd\ud800\udc00")]
    [InlineData("""\ud83d\ude00""", "\ud83d\ude00")]
    [InlineData("""\uD83D\n""", "\ufffd\n")]
    [InlineData("""\\ud800""", "\\ud800")]
    [InlineData("""\\\ud800""", "\\\ufffd")]
    [InlineData("""\u0000\u202e\u200d""", "\0\u202e\u200d")]
    public void Half_a_surrogate_pair_is_replaced_and_the_rest_stays(string escaped, string expected)
    {
        var activity = Read($$"""{"text":"{{escaped}}","value":"{{escaped}}","{{escaped}}":1}""");

        Assert.Equal(expected, activity.Text);
        Assert.Equal(expected, activity.Value.ToString());
        Assert.Equal(expected, Read(Write(activity)).Text);
    }

    [Theory]
    [InlineData("""{"text":"\""")]
    [InlineData("""{"text":"\ud8""")]
    [InlineData("""{"text":"\ud800\""")]
    [InlineData("""{"text":"\uzzzz"}""")]
    public void A_text_that_ends_within_an_escape_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void Half_a_surrogate_pair_in_memory_is_replaced_on_writing()
    {
        var written = Write(new Activity { Text = "a\ud800b\0\u202e" });
        Assert.Equal("a\ufffdb\0\u202e", Read(written).Text);
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        using var body = new MemoryStream("""{"type":"message","text":"\ud800"}"""u8.ToArray());
        var activity = await SchemaJson.ReadAsync<Activity>(body, CancellationToken.None);
        Assert.Equal("\ufffd", activity.Text);
    }

    private static Activity Read(string json) => SchemaJson.Read<Activity>(Encoding.UTF8.GetBytes(json));

    private static string Deep(int depth) =>
        $$"""{"type":"message","value":{{new string('[', depth)}}{{new string(']', depth)}}}""";

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, SchemaJson.Options);

    private sealed class Place : Entity
    {
        public string? Street { get; set; }
    }
}
