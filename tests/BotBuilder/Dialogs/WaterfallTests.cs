using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

public class WaterfallTests
{
    [Fact]
    public async Task Steps_run_in_order_and_each_finds_the_answer_to_the_one_before()
    {
        var talk = new Talk(Component(
            "survey",
            Waterfall("steps", AskFor("Name?"), (step, ct) => step.PromptAsync("text", Ask($"Age, {step.Result}?"), ct), End(step => $"aged {step.Result}")),
            new TextPrompt("text")));

        Assert.Equal(["Name?"], await talk.SayAsync("hi"));
        Assert.Equal(["Age, Ann?"], await talk.SayAsync("Ann"));
        Assert.Empty(await talk.SayAsync("40"));
        Assert.Equal((DialogTurnStatus.Complete, "aged 40"), (talk.Outcome.Status, talk.Outcome.Result));
    }

    [Fact]
    public async Task After_the_last_step_the_dialog_ends_with_the_last_result()
    {
        var talk = new Talk(Waterfall("w", (step, ct) => step.NextAsync("first", ct), (step, ct) => step.NextAsync($"{step.Result}, last", ct)));

        await talk.SayAsync("hi");

        Assert.Equal((DialogTurnStatus.Complete, "first, last"), (talk.Outcome.Status, talk.Outcome.Result));
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once()
    {
        var talk = new Talk(new WaterfallDialog("w"));

        await talk.SayAsync("hi");

        Assert.Equal(DialogTurnStatus.Complete, talk.Outcome.Status);
    }

    [Fact]
    public async Task A_step_is_told_why_it_runs()
    {
        var reasons = new List<DialogReason>();
        WaterfallStep Note(WaterfallStep then) => (step, ct) =>
        {
            reasons.Add(step.Reason);
            return then(step, ct);
        };
        var talk = new Talk(Component(
            "c",
            Waterfall("w", Note(Say("a")), Note(Wait()), Note(AskFor("?")), Note(End(_ => null))),
            new TextPrompt("text")));

        await talk.SayAsync("begin");
        await talk.SayAsync("continue");
        await talk.SayAsync("answer");

        Assert.Equal([DialogReason.BeginCalled, DialogReason.NextCalled, DialogReason.ContinueCalled, DialogReason.EndCalled], reasons);
    }

    [Fact]
    public async Task A_step_that_waits_without_a_prompt_hands_the_text_to_the_next()
    {
        var talk = new Talk(Waterfall("w", Wait(), End(step => step.Result)));

        await talk.SayAsync("hi");
        await talk.SayAsync("anything");

        Assert.Equal("anything", talk.Outcome.Result);
    }

    [Fact]
    public async Task What_is_no_message_leaves_a_waterfall_waiting()
    {
        var talk = new Talk(Waterfall("w", Wait(), End(step => step.Result)));

        await talk.SayAsync("hi");
        await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "tick" });
        Assert.Equal(DialogTurnStatus.Waiting, talk.Outcome.Status);

        await talk.SayAsync("now");
        Assert.Equal("now", talk.Outcome.Result);
    }

    [Fact]
    public async Task Values_and_options_last_from_the_first_step_to_the_last()
    {
        var talk = new Talk(
            Waterfall(
                "w",
                (step, _) =>
                {
                    step.Values["tries"] = 3;
                    step.Values["names"] = new List<object> { "Ann", "Bo" };
                    return Task.FromResult(Dialog.EndOfTurn);
                },
                Wait(),
                End(step => $"{step.Options} {step.Index} {step.Values["tries"]} {string.Join('+', (List<object>)step.Values["names"])}")),
            options: "goal-7");

        await talk.SayAsync("one");
        await talk.SayAsync("two");
        await talk.SayAsync("three");

        Assert.Equal("goal-7 2 3 Ann+Bo", talk.Outcome.Result);
    }

    [Fact]
    public async Task A_step_may_be_wrapped_by_a_derived_waterfall()
    {
        var waterfall = new CountingWaterfall(Say("a"), Say("b"));
        await new Talk(waterfall).SayAsync("hi");

        Assert.Equal([0, 1], waterfall.Seen);
    }

    private sealed class CountingWaterfall(params WaterfallStep[] steps) : WaterfallDialog("counting", steps)
    {
        internal List<int> Seen { get; } = [];

        protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            Seen.Add(stepContext.Index);
            return base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
