using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

/// <summary>Faults that other bots are known for; none of them may come back.</summary>
public class KnownFaultTests
{
    [Fact]
    public async Task After_a_skipped_step_the_prompts_still_wait()
    {
        var skip = (WaterfallStep)((step, ct) => step.NextAsync(null, ct));
        var talk = new Talk(Component(
            "c",
            Waterfall("w", skip, skip, AskFor("One?"), skip, AskFor("Two?"), End(step => step.Result)),
            new TextPrompt("text")));

        Assert.Equal(["One?"], await talk.SayAsync("hi"));
        Assert.Equal(["Two?"], await talk.SayAsync("first"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Outcome.Status);
        await talk.SayAsync("second");
        Assert.Equal("second", talk.Outcome.Result);
    }

    [Fact]
    public async Task A_step_that_asks_and_then_skips_on_is_refused_instead_of_running_over_its_question()
    {
        var talk = new Talk(Component(
            "c",
            Waterfall(
                "careless",
                async (step, ct) =>
                {
                    await step.PromptAsync("text", Ask("Word?"), ct);
                    return await step.NextAsync(null, ct);
                },
                Say("never")),
            new TextPrompt("text")));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
        Assert.Contains("'careless'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_skips_on_twice_is_refused()
    {
        var talk = new Talk(Waterfall(
            "w",
            async (step, ct) =>
            {
                await step.NextAsync("once", ct);
                return await step.NextAsync("twice", ct);
            },
            Wait()));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_submitted_card_reaches_the_prompt()
    {
        var talk = new Talk(Component(
            "c",
            Waterfall("w", (step, ct) => step.PromptAsync("card", Ask("Fill this in."), ct), End(step => step.Result)),
            new CardPrompt("card")));
        await talk.SayAsync("hi");

        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Value = """{"why":"more time"}""" });

        Assert.Equal((DialogTurnStatus.Complete, """{"why":"more time"}"""), (talk.Outcome.Status, talk.Outcome.Result));
    }

    [Fact]
    public async Task A_card_submitted_to_a_text_prompt_gets_the_question_again()
    {
        var talk = new Talk(Component("c", Waterfall("w", AskFor("Word?")), new TextPrompt("text")));
        await talk.SayAsync("hi");

        Assert.Equal(["Word?"], await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Value = "{}" }));
    }

    [Fact]
    public async Task A_deployment_without_an_open_dialog_is_named_clearly_and_the_conversation_can_start_over()
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter("test").Use(new AutoSaveStateMiddleware(state));
        var before = Component("root", Waterfall("w", (step, ct) => step.BeginDialogAsync("old", null, ct)), Component("old", Waterfall("w", Wait())));
        var after = Component("root", Waterfall("w", Say("Welcome back."), Wait()));

        await adapter.SendTextToBotAsync("hi", (turn, ct) => before.RunAsync(turn, stack, ct), CancellationToken.None);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => adapter.SendTextToBotAsync("hi", (turn, ct) => after.RunAsync(turn, stack, ct), CancellationToken.None));
        Assert.Contains("'old'", exception.Message, StringComparison.Ordinal);

        await new TestFlow(adapter, async (turn, ct) =>
            {
                await (await new DialogSet(stack).Add(after).CreateContextAsync(turn, ct)).CancelAllDialogsAsync(ct);
                await after.RunAsync(turn, stack, ct);
            })
            .Test("hi", "Welcome back.")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_deployment_with_fewer_steps_ends_the_waterfall_with_the_answer()
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter("test").Use(new AutoSaveStateMiddleware(state));
        DialogState? saved = null;

        await adapter.SendTextToBotAsync("hi", (turn, ct) => Waterfall("w", Say("a"), Wait(), Wait()).RunAsync(turn, stack, ct), CancellationToken.None);
        await adapter.SendTextToBotAsync(
            "answer",
            async (turn, ct) =>
            {
                await Waterfall("w", Say("a")).RunAsync(turn, stack, ct);
                saved = await stack.GetAsync(turn, () => new DialogState(), ct);
            },
            CancellationToken.None);

        Assert.Empty(saved!.DialogStack);
    }

    private sealed class CardPrompt(string id) : Prompt<string>(id)
    {
        protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(options.Prompt, cancellationToken);

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
            Task.FromResult(new PromptRecognizerResult<string> { Succeeded = turnContext.Activity.Value is not null, Value = $"{turnContext.Activity.Value}" });
    }
}
