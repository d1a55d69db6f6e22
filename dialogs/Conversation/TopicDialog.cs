using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Goes through the topic that a goal has open, and leaves it. The topic of steps is gone through again for as long as
/// the person has more of them. Its options are the goal's id.
/// </summary>
internal sealed class TopicDialog : ComponentDialog
{
    private const string Again = "again";
    private const string AgainPrompt = "again.prompt";
    private const string Another = "steps.another";
    private const string TakeOut = "steps.out";
    private const string Enough = "steps.enough";

    private readonly Assistant _assistant;

    public TopicDialog(Assistant assistant)
        : base(nameof(TopicDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, CloseAsync]));
        AddDialog(new WaterfallDialog(Again, [AskAgainAsync, GoOnAsync]));
        AddDialog(CriterionDialog.ForTopics(assistant));
        AddDialog(new PickPrompt(AgainPrompt, AgainMenuAsync, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        (await _assistant.GoalAsync(step, cancellationToken)).OpenTopic is null
            ? await step.EndDialogAsync(null, cancellationToken)
            : await step.BeginDialogAsync(CriterionDialog.Topic, step.Options, cancellationToken);

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        if (_assistant.ProgrammeOf(goal).Topic(goal.OpenTopic) is { } topic)
        {
            Lead.Add(step.Context, topic.Close);
        }

        if (goal.OpenTopic != TopicIds.Steps)
        {
            return await LeaveAsync(step, goal, cancellationToken);
        }

        goal.TakeStep(_assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await step.ReplaceDialogAsync(Again, step.Options, cancellationToken);
    }

    private static Task<DialogTurnResult> AskAgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(AgainPrompt, PickPrompt.About(step.GoalId()), cancellationToken);

    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        switch ((string)step.Result)
        {
            case Another:
                return await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken);
            case TakeOut:
                goal.RemoveStep(goal.Steps.Count - 1, _assistant.Now);
                await _assistant.SaveAsync(step.Context, goal, cancellationToken);
                Lead.Add(step.Context, _assistant.Say("steps.taken-out"));
                return await step.ReplaceDialogAsync(Again, step.Options, cancellationToken);
            default:
                return await LeaveAsync(step, goal, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, Goal goal, CancellationToken cancellationToken)
    {
        goal.LeaveTopic(_assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<PickMenu> AgainMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(turn, goalId, cancellationToken);
        string[] ids = goal.Steps.Count > 0 ? [Another, TakeOut, Enough] : [Another, Enough];
        return PickMenu.Of(_assistant.Say("steps"), Enough, _assistant, ids) with { Consent = (Another, Enough) };
    }
}
