using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>
/// Asks once whether, and when, the assistant may come back and ask how it goes, and says why that helps (S2.8–S2.9). For
/// a later goal it goes by what the person has chosen. Its options are the goal's id.
/// </summary>
internal sealed class RhythmDialog : ComponentDialog
{
    private const string ConsentPrompt = "rhythm.consent";
    private const string WhenPrompt = "rhythm.when";
    private const string Yes = "rhythm.yes";
    private const string Another = "rhythm.another";
    private const string No = "rhythm.no";

    private readonly Assistant _assistant;

    public RhythmDialog(Assistant assistant)
        : base(nameof(RhythmDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, WhenAsync, FollowAsync]));
        AddDialog(new PickPrompt(ConsentPrompt, ConsentMenuAsync, assistant));
        AddDialog(new RhythmPrompt(WhenPrompt, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>Whether the person has yet to say if and when they want to be asked about a goal.</summary>
    public static async Task<bool> IsOpenAsync(Assistant assistant, ITurnContext turn, Goal goal, CancellationToken cancellationToken) =>
        goal is { Status: GoalStatus.Agreed, Rhythm: null } && (await assistant.People.OfAsync(turn, cancellationToken)).ChecksBack != false;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        return person.ChecksBack == true
            ? await FollowAsync(step, await UsualAsync(step.Context, step.GoalId(), cancellationToken), "rhythm.too", cancellationToken)
            : await step.PromptAsync(ConsentPrompt, PickPrompt.About(step.GoalId()), cancellationToken);
    }

    private async Task<DialogTurnResult> WhenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch ((string)step.Result)
        {
            case Another:
                return await step.PromptAsync(WhenPrompt, PickPrompt.About(step.GoalId()), cancellationToken);
            case No:
                var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
                person.CheckBack(false, _assistant.Now);
                await _assistant.PlanAsync(person, null, cancellationToken);
                Lead.Add(step.Context, _assistant.Say("rhythm.no.done"));
                return await NextAsync(step, cancellationToken);
            default:
                return await step.NextAsync((await UsualAsync(step.Context, step.GoalId(), cancellationToken)).ToString(), cancellationToken);
        }
    }

    private Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        FollowAsync(step, Rhythm.Parse((string)step.Result), "rhythm.done", cancellationToken);

    private async Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, Rhythm rhythm, string textId, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        if (person.ChecksBack != true)
        {
            person.CheckBack(true, _assistant.Now);
            await _assistant.PlanAsync(person, null, cancellationToken);
        }

        var goal = await _assistant.GoalAsync(step, cancellationToken);
        goal.Follow(rhythm, person.DayAt(_assistant.Now), _assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        Lead.Add(step.Context, _assistant.Say(textId, [("when", RhythmWords.Of(rhythm, _assistant, step.Context))]));
        return await NextAsync(step, cancellationToken);
    }

    private static async Task<DialogTurnResult> NextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var root = step.Parent;
        var goalId = step.GoalId();
        await root.CancelAllDialogsAsync(cancellationToken);
        return await root.BeginDialogAsync(RootDialog.Next, goalId, cancellationToken);
    }

    // The rhythm of the newest other goal, else the one that the programme proposes.
    private async Task<Rhythm> UsualAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goals = await _assistant.GoalsAsync(turn, cancellationToken);
        return goals.FirstOrDefault(goal => goal.Rhythm is not null)?.Rhythm ?? Proposed(goals.First(goal => goal.Id == goalId));
    }

    private Rhythm Proposed(Goal goal) => Rhythm.Parse(_assistant.ProgrammeOf(goal).Rhythm);

    private async Task<PickMenu> ConsentMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var when = RhythmWords.Of(await UsualAsync(turn, goalId, cancellationToken), _assistant, turn);
        Pick[] picks = [new(Yes, _assistant.Say(Yes, [("when", when)])), new(Another, _assistant.Say(Another)), new(No, _assistant.Say(No))];
        return new PickMenu(Message.Text(_assistant.Say("rhythm.ask"), picks.Select(pick => pick.Title)), picks, No) { Consent = (Yes, No) };
    }
}
