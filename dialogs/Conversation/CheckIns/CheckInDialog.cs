using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>
/// Asks how a goal goes, in a few questions of the programme, keeps what is told, and asks whether the goal stays as it
/// is (S2.18–S2.19). Its options are the goal's id.
/// </summary>
internal sealed class CheckInDialog : ComponentDialog
{
    private const string ClosePrompt = "check-in.close";
    private const string Keep = "check.keep";
    private const string Smaller = "check.smaller";
    private const string Change = "check.change";
    private const string Done = "check.done";

    // As often in a row as hoped for, or as near as this, it may be done.
    private const int InARow = 3;
    private const int NearlyThere = 9;

    private readonly Assistant _assistant;

    public CheckInDialog(Assistant assistant)
        : base(nameof(CheckInDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, CloseAsync, ActAsync]));
        AddDialog(CriterionDialog.ForTopics(assistant));
        AddDialog(new PickPrompt(ClosePrompt, MenuAsync, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(CriterionDialog.Topic, step.Options, cancellationToken);

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        if (Drifting.Of(goal, _assistant.PersonOf(step.Context).Today).HasFlag(Drift.NoMovement))
        {
            Lead.Add(step.Context, _assistant.Say("check.slow"));
        }

        return await step.PromptAsync(ClosePrompt, PickPrompt.About(goal.Id), cancellationToken);
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        var reason = goal.CheckIns is [.., var told] ? told.Told(FollowUpQuestions.Hindered) : null;
        var pick = (string)step.Result;
        if (pick == Done)
        {
            return await new FollowUpCommands(_assistant).ReachedAsync(step.Parent, goal, cancellationToken);
        }

        goal.CloseFollowUp(_assistant.Now);
        if (pick == Keep)
        {
            await _assistant.SaveAsync(step.Context, goal, cancellationToken);
            await step.Context.SayAsync(NextTime(step.Context, goal), cancellationToken);
            return await step.EndDialogAsync(FollowUpEnd.Closed, cancellationToken);
        }

        goal.Reopen(reason, _assistant.Now);
        if (pick == Smaller)
        {
            goal.AskAgain(KnownQuestions.Amount, _assistant.Now);
        }

        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await Interruptions.GoOnWithAsync(step.Parent, goal, cancellationToken);
    }

    private string NextTime(ITurnContext turn, Goal goal)
    {
        var thanks = _assistant.Say("check.kept");
        return goal.NextOn is { } next ? $"{thanks} {_assistant.Say("check.next", [("day", _assistant.Day(turn, next))])}" : thanks;
    }

    private async Task<PickMenu> MenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(turn, goalId, cancellationToken);
        string[] ids =
        [
            .. MayBeDone(goal) ? new[] { Done } : [],
            Keep,
            .. goal.AnswerTo(KnownQuestions.Amount) is { Skipped: false } ? new[] { Smaller } : [],
            Change,
        ];
        return PickMenu.Of(_assistant.Say("check.close"), Keep, _assistant, ids) with { Consent = (Keep, Change) };
    }

    private static bool MayBeDone(Goal goal)
    {
        var told = goal.CheckIns;
        return told is [.., var last]
            && (last.Level > 0 || last.Rating >= NearlyThere || (told.Count >= InARow && told.TakeLast(InARow).All(check => check.Level >= 0)));
    }
}
