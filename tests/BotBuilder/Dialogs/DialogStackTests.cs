using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

public class DialogStackTests
{
    [Fact]
    public async Task The_dialog_begun_last_gets_the_message_and_its_result_goes_to_the_one_below()
    {
        var results = await RunAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("outer");
                Assert.Equal(["inner", "outer"], dc.Stack.Select(dialog => dialog.Id));
                return await dc.ContinueDialogAsync();
            },
            Waterfall("outer", (step, ct) => step.BeginDialogAsync("inner", "given", ct), End(step => $"outer got {step.Result}")),
            Waterfall("inner", Wait(), End(step => $"inner with {step.Options}")));

        Assert.Equal((DialogTurnStatus.Complete, "outer got inner with given"), (results.Status, results.Result));
    }

    [Fact]
    public async Task An_empty_stack_has_nothing_to_continue_or_cancel_but_within_a_parent_it_counts_as_cancelled()
    {
        var inner = await RunAsync(async dc =>
        {
            Assert.Null(dc.ActiveDialog);
            Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
            await dc.RepromptDialogAsync();
            Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
            return await new DialogContext(dc.Dialogs, dc, new DialogState()).CancelAllDialogsAsync();
        });

        Assert.Equal(DialogTurnStatus.Cancelled, inner.Status);
    }

    [Fact]
    public async Task Replacing_a_dialog_leaves_the_one_below_waiting_for_the_new_ones_result()
    {
        var results = await RunAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("outer");
                return await dc.ContinueDialogAsync();
            },
            Waterfall("outer", (step, ct) => step.BeginDialogAsync("first", null, ct), End(step => step.Result)),
            Waterfall("first", Wait(), (step, ct) => step.ReplaceDialogAsync("second", "told", ct)),
            Waterfall("second", End(step => $"second {step.Options}")));

        Assert.Equal("second told", results.Result);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_from_the_top_and_tells_each_why()
    {
        var ended = new List<string>();
        var results = await RunAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("a");
                await dc.BeginDialogAsync("b");
                var cancelled = await dc.CancelAllDialogsAsync();
                Assert.Empty(dc.Stack);
                return cancelled;
            },
            new Noting("a", ended),
            new Noting("b", ended));

        Assert.Equal(DialogTurnStatus.Cancelled, results.Status);
        Assert.Equal(["b CancelCalled", "a CancelCalled"], ended);
    }

    [Fact]
    public async Task A_dialog_is_told_when_it_ends_and_when_it_is_replaced()
    {
        var ended = new List<string>();
        await RunAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("a");
                await dc.ReplaceDialogAsync("b");
                return await dc.EndDialogAsync();
            },
            new Noting("a", ended),
            new Noting("b", ended));

        Assert.Equal(["a ReplaceCalled", "b EndCalled"], ended);
    }

    [Fact]
    public async Task Beginning_an_unknown_dialog_names_it()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(dc => dc.BeginDialogAsync("nowhere")));

        Assert.Contains("'nowhere'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_without_steps_of_its_own_ends_on_the_next_message()
    {
        var results = await RunAsync(
            async dc =>
            {
                await dc.BeginDialogAsync("a");
                return await dc.ContinueDialogAsync();
            },
            new Noting("a", []));

        Assert.Equal(DialogTurnStatus.Complete, results.Status);
    }

    [Fact]
    public async Task A_set_without_a_state_property_has_no_stack_of_its_own()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity());

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public void A_second_dialog_with_a_taken_id_gets_a_number_and_the_same_dialog_twice_counts_once()
    {
        var (first, second, third) = (new TextPrompt("text"), new TextPrompt("text"), new TextPrompt("text"));
        var set = new DialogSet().Add(first).Add(second).Add(third).Add(first);

        Assert.Equal([first, second, third], set.GetDialogs());
        Assert.Equal((first, second, third, null), (set.Find("text"), set.Find("text2"), set.Find("text3"), set.Find("text4")));
    }

    private static async Task<DialogTurnResult> RunAsync(Func<DialogContext, Task<DialogTurnResult>> use, params Dialog[] dialogs)
    {
        var set = new DialogSet(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("DialogState"));
        Array.ForEach(dialogs, dialog => set.Add(dialog));
        DialogTurnResult? result = null;
        var adapter = new TestAdapter("test");
        await adapter.ProcessActivityAsync(
            adapter.MakeActivity("hi"), async (turn, ct) => result = await use(await set.CreateContextAsync(turn, ct)), CancellationToken.None);
        return result!;
    }

    private sealed class Noting(string id, List<string> ended) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add($"{instance.Id} {reason}");
            return Task.CompletedTask;
        }
    }
}
