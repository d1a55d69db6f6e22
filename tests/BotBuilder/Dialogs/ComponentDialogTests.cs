using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task A_component_begins_with_the_dialog_added_first_unless_told_otherwise()
    {
        var first = Component("c", Waterfall("a", Say("a")), Waterfall("b", Say("b")));
        var told = Component("c", Waterfall("a", Say("a")), Waterfall("b", Say("b")));
        told.InitialDialogId = "b";

        Assert.Equal(["a"], await new Talk(first).SayAsync("hi"));
        Assert.Equal(["b"], await new Talk(told).SayAsync("hi"));
    }

    [Fact]
    public async Task Components_nest_and_hand_options_in_and_results_out()
    {
        var inmost = Component("inmost", Waterfall("w", AskFor("Depth?"), End(step => $"{step.Result}!")), new TextPrompt("text"));
        var middle = Component("middle", Waterfall("w", (step, ct) => step.BeginDialogAsync("inmost", step.Options, ct), End(step => $"{step.Options}:{step.Result}")), inmost);
        var talk = new Talk(middle, options: "goal");

        Assert.Equal(["Depth?"], await talk.SayAsync("hi"));
        await talk.SayAsync("three");

        Assert.Equal((DialogTurnStatus.Complete, "goal:three!"), (talk.Outcome.Status, talk.Outcome.Result));
    }

    [Fact]
    public async Task Inner_dialogs_of_two_components_may_share_an_id()
    {
        Dialog Part(string id) => Component(id, Waterfall("w", AskFor($"{id}?")), new TextPrompt("text"));
        var talk = new Talk(Component(
            "both",
            Waterfall("w", (step, ct) => step.BeginDialogAsync("one", null, ct), (step, ct) => step.BeginDialogAsync("two", step.Result, ct), End(step => step.Result)),
            Part("one"),
            Part("two")));

        Assert.Equal(["one?"], await talk.SayAsync("hi"));
        Assert.Equal(["two?"], await talk.SayAsync("1"));
        await talk.SayAsync("2");
        Assert.Equal("2", talk.Outcome.Result);
    }

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_begun_from_within()
    {
        var talk = new Talk(Component(
            "outer",
            Waterfall("w", (step, ct) => step.BeginDialogAsync("inner", null, ct)),
            Component("inner", Waterfall("w", AskFor("Whose prompt?"))),
            new TextPrompt("text")));

        Assert.Equal(["Whose prompt?"], await talk.SayAsync("hi"));
        await talk.SayAsync("the parent's");
        Assert.Equal("the parent's", talk.Outcome.Result);
    }

    [Fact]
    public async Task Cancelling_within_a_component_ends_it_and_its_parent_goes_on_without_a_result()
    {
        var talk = new Talk(Component(
            "outer",
            Waterfall("w", (step, ct) => step.BeginDialogAsync("inner", null, ct), (step, ct) => step.PromptAsync("text", Ask($"Result: {step.Result ?? "none"}. What else?"), ct)),
            new Interruptible("inner"),
            new TextPrompt("text")));
        await talk.SayAsync("hi");

        Assert.Equal(["Result: none. What else?"], await talk.SayAsync("cancel"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Outcome.Status);
    }

    [Fact]
    public async Task Cancelling_a_component_from_outside_cancels_what_is_inside_first()
    {
        var ended = new List<string>();
        var talk = new Talk(new Cancelling(ended));
        await talk.SayAsync("hi");
        await talk.SayAsync("cancel");

        Assert.Equal(["inner CancelCalled", "middle CancelCalled", "outer EndCalled"], ended);
    }

    [Fact]
    public async Task Help_is_answered_and_the_open_question_asked_again()
    {
        var talk = new Talk(new Interruptible("c"));
        await talk.SayAsync("hi");

        Assert.Equal(["Just answer.", "Word?"], await talk.SayAsync("help"));
        await talk.SayAsync("tree");
        Assert.Equal("tree", talk.Outcome.Result);
    }

    [Fact]
    public async Task The_child_of_a_context_is_the_inner_stack_of_the_component_on_top()
    {
        var talk = new Talk(Component("c", Waterfall("w", AskFor("Word?")), new TextPrompt("text")));
        await talk.SayAsync("hi");

        Assert.Equal("c", talk.Context.ActiveDialog.Id);
        Assert.Equal(["text", "w"], talk.Context.Child.Stack.Select(dialog => dialog.Id));
        Assert.Same(talk.Context, talk.Context.Child.Parent);
        Assert.Null(talk.Context.Child.Child);
    }

    private sealed class Interruptible : ComponentDialog
    {
        internal Interruptible(string id)
            : base(id) => AddDialog(Waterfall("w", AskFor("Word?"))).AddDialog(new TextPrompt("text"));

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "cancel":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "help":
                    await innerDc.Context.SendActivityAsync("Just answer.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private class Noting : ComponentDialog
    {
        private readonly List<string> _ended;

        internal Noting(string id, List<string> ended, Dialog inner)
            : base(id)
        {
            _ended = ended;
            AddDialog(inner);
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _ended.Add($"{instance.Id} {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Cancelling(List<string> ended)
        : Noting("outer", ended, new Noting("middle", ended, new Noting("inner", ended, Waterfall("w", Wait()))))
    {
        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.CancelAllDialogsAsync(cancellationToken);
    }
}
