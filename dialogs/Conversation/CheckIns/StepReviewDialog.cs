using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>Asks on a step's last day whether it is done, and where it is not, looks for another way with the person (S2.10). Its options are the goal's id.</summary>
internal sealed class StepReviewDialog : ComponentDialog
{
    private readonly Assistant _assistant;

    public StepReviewDialog(Assistant assistant)
        : base(nameof(StepReviewDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, CloseAsync]));
        AddDialog(CriterionDialog.ForTopics(assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(CriterionDialog.Topic, step.Options, cancellationToken);

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        var isDone = goal.AnswerTo(FollowUpQuestions.StepDone)?.Number == 1;
        var by = goal.AnswerTo(FollowUpQuestions.StepNewBy)?.Date;
        goal.SettleStep(goal.OpenSlot!, isDone ? goal.OpenOn : null, by, _assistant.Now);
        goal.CloseFollowUp(_assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        Lead.Add(step.Context, _assistant.Say(isDone ? "step.done" : by is null ? "step.open" : "step.moved"));
        await step.Context.SayAsync(Lead.Take(step.Context), cancellationToken);
        return await step.EndDialogAsync(FollowUpEnd.Closed, cancellationToken);
    }
}
