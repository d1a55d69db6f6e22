using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

/// <summary>What a dialog remembers lies in the store as JSON between two turns.</summary>
public class SavedStateTests
{
    public static TheoryData<object?> PlainValues => new()
    {
        null,
        "12 hugs a day 🤗 ‏שלום",
        "",
        true,
        42,
        3_000_000_000L,
        0.5,
        new List<object> { "a", 1, true, new List<object> { "nested" } },
        new Dictionary<string, object> { ["who"] = "Ann", ["scores"] = new List<object> { 1, 2.5 } },
    };

    [Theory]
    [MemberData(nameof(PlainValues))]
    public async Task A_plain_value_comes_back_as_it_went_also_after_two_savings(object? value)
    {
        object? seen = "nothing";
        var talk = new Talk(Waterfall(
            "w",
            (step, _) =>
            {
                step.Values["it"] = value;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            Wait(),
            (step, ct) =>
            {
                seen = step.Values["it"];
                return step.EndDialogAsync(null, ct);
            }));

        await talk.SayAsync("one");
        await talk.SayAsync("two");
        await talk.SayAsync("three");

        Assert.Equal(value, seen);
    }

    [Fact]
    public async Task A_value_written_in_a_later_step_is_kept_too()
    {
        WaterfallStep count = (step, _) =>
        {
            step.Values["count"] = 1 + Convert.ToInt32(step.Values.TryGetValue("count", out var soFar) ? soFar : 0, CultureInfo.InvariantCulture);
            return Task.FromResult(Dialog.EndOfTurn);
        };
        var talk = new Talk(Waterfall("w", count, count, count, End(step => step.Values["count"])));

        foreach (var text in (string[])["a", "b", "c", "d"])
        {
            await talk.SayAsync(text);
        }

        Assert.Equal(3, talk.Outcome.Result);
    }

    [Fact]
    public async Task A_stack_four_components_deep_comes_back()
    {
        Dialog dialog = Component("inmost", Waterfall("w", AskFor("Deep?"), End(step => step.Result)), new TextPrompt("text"));
        foreach (var name in (string[])["three", "two", "one"])
        {
            var inner = dialog.Id;
            dialog = Component(name, Waterfall("w", (step, ct) => step.BeginDialogAsync(inner, step.Options, ct), End(step => $"{step.Result} {name}")), dialog);
        }

        var talk = new Talk(dialog);

        Assert.Equal(["Deep?"], await talk.SayAsync("hi"));
        await talk.SayAsync("yes");
        Assert.Equal("yes three two one", talk.Outcome.Result);
    }

    [Fact]
    public async Task A_dialog_that_is_now_of_another_kind_is_named_clearly()
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter("test").Use(new AutoSaveStateMiddleware(state));
        await adapter.SendTextToBotAsync("hi", (turn, ct) => new ComponentDialog("goal").AddDialog(Waterfall("w", Wait())).RunAsync(turn, stack, ct), CancellationToken.None);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => adapter.SendTextToBotAsync("hi", (turn, ct) => Waterfall("goal", Wait()).RunAsync(turn, stack, ct), CancellationToken.None));

        Assert.Contains("'goal'", exception.Message, StringComparison.Ordinal);
    }
}
