using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder.Ours;

public sealed class StateJsonTests
{
    [Fact]
    public void A_dictionary_of_objects_comes_back_as_plain_values()
    {
        var frame = RoundTrip(new Frame
        {
            State = new Dictionary<string, object>
            {
                ["step"] = 3,
                ["long"] = 5_000_000_000L,
                ["half"] = 0.5,
                ["yes"] = true,
                ["nothing"] = null!,
                ["text"] = "2026-11-23",
                ["Map"] = new Dictionary<string, object> { ["A"] = 1 },
                ["list"] = new List<object> { 1, "b", new Dictionary<string, object> { ["c"] = 2 } },
            },
        });

        Assert.Equal(3, frame.State["step"]);
        Assert.Equal(5_000_000_000L, frame.State["long"]);
        Assert.Equal(0.5, frame.State["half"]);
        Assert.Equal(true, frame.State["yes"]);
        Assert.Null(frame.State["nothing"]);
        Assert.Equal("2026-11-23", frame.State["text"]);
        Assert.Equal(1, Assert.IsType<Dictionary<string, object>>(frame.State["Map"])["A"]);
        var list = Assert.IsType<List<object>>(frame.State["list"]);
        Assert.Equal(2, Assert.IsType<Dictionary<string, object>>(list[2])["c"]);
    }

    [Fact]
    public void A_plain_value_is_converted_to_what_is_asked_for()
    {
        var frame = RoundTrip(new Frame
        {
            State = new Dictionary<string, object>
            {
                ["due"] = new DateOnly(2026, 11, 23),
                ["n"] = 3.0,
                ["prompt"] = MessageFactory.Text("What?"),
            },
        });

        Assert.Equal(new DateOnly(2026, 11, 23), StateJson.ConvertTo<DateOnly>(frame.State["due"]));
        Assert.Equal(3L, StateJson.ConvertTo<long>(frame.State["n"]));
        Assert.Equal("What?", StateJson.ConvertTo<Activity>(frame.State["prompt"]).Text);
        Assert.Null(StateJson.ConvertTo<Activity>(null));
        Assert.Throws<JsonException>(() => StateJson.ConvertTo<DateOnly>("soon"));
    }

    [Fact]
    public void The_value_of_an_activity_within_a_state_stays_json()
    {
        var frame = RoundTrip(new Frame { Said = new Activity { Value = new { a = 1 }, Text = "hi" } });
        Assert.Equal("""{"a":1}""", frame.Said!.Value.ToString());
    }

    [Fact]
    public void A_null_is_kept_where_it_says_something_and_left_out_of_activities()
    {
        Assert.Equal("""{"state":{},"said":{"text":"hi"},"note":null}""", StateJson.Write(new Frame { Said = new Activity { Text = "hi" }, Note = null }));
        Assert.Null(RoundTrip(new Frame { Note = null }).Note);
    }

    [Fact]
    public async Task A_property_asked_for_as_an_object_is_a_plain_value_and_precise_ones_stay_precise()
    {
        var storage = new MemoryStorage();
        var adapter = new RecordingAdapter();
        var state = new UserState(storage);
        using (var turn = adapter.NewTurn())
        {
            await state.CreateProperty<decimal>("exact").SetAsync(turn, 0.1234567890123456789012345678m);
            await state.CreateProperty<int[]>("many").SetAsync(turn, [1, 2]);
            await state.SaveChangesAsync(turn);
        }

        using var next = adapter.NewTurn();
        Assert.Equal(0.1234567890123456789012345678m, await state.CreateProperty<decimal>("exact").GetAsync(next));
        Assert.Equal([1, 2], Assert.IsType<List<object>>(await state.CreateProperty<object>("many").GetAsync(next)));
    }

    private static Frame RoundTrip(Frame frame) => JsonSerializer.Deserialize<Frame>(StateJson.Write(frame), StateJson.Options)!;

    public sealed class Frame
    {
        public IDictionary<string, object> State { get; init; } = new Dictionary<string, object>();

        public Activity? Said { get; set; }

        public string? Note { get; set; } = "unless told otherwise";
    }
}
