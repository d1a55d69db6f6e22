using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>
/// Asks on a goal's last day how it turned out. Reached: what made it work, and what is next. Missed: what happened, what
/// was in the person's hands, what they could do differently, what they keep; then they choose how it goes on (S0.12,
/// S2.11). Without blame. Its options are the goal's id.
/// </summary>
internal sealed class DebriefDialog : ComponentDialog
{
    private const string NextPrompt = "debrief.next";
    private const string Again = "debrief.again";
    private const string Smaller = "debrief.smaller";
    private const string Other = "debrief.other";
    private const string Rest = "debrief.rest";
    private const string LetGo = "debrief.let-go";

    private readonly Assistant _assistant;

    public DebriefDialog(Assistant assistant)
        : base(nameof(DebriefDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, CloseAsync, ActAsync]));
        AddDialog(CriterionDialog.ForTopics(assistant));
        AddDialog(new PickPrompt(NextPrompt, (_, _, _) => Task.FromResult(Menu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(CriterionDialog.Topic, step.Options, cancellationToken);

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        if (FollowUpScript.LevelOf(goal) is not (>= 0 and var level))
        {
            return await step.PromptAsync(NextPrompt, PickPrompt.About(goal.Id), cancellationToken);
        }

        await EndAsync(step.Context, goal, GoalStatus.Achieved, level, cancellationToken);
        Lead.Add(step.Context, _assistant.Say(level > 0 ? "debrief.above" : "debrief.reached"));
        Lead.Add(step.Context, await OverAllAsync(step.Context, cancellationToken));
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        var level = FollowUpScript.LevelOf(goal);
        switch ((string)step.Result)
        {
            case Again:
                return await AgainAsync(step, goal, level, [KnownQuestions.Target, KnownQuestions.Obstacle, KnownQuestions.Plan], cancellationToken);
            case Smaller:
                return await AgainAsync(step, goal, level, [KnownQuestions.Target, KnownQuestions.Amount, KnownQuestions.Confidence], cancellationToken);
            case Other:
                await EndAsync(step.Context, goal, GoalStatus.LetGo, level, cancellationToken);
                var fresh = await _assistant.BeginGoalAsync(step.Context, cancellationToken);
                return await Interruptions.GoOnWithAsync(step.Parent, fresh, cancellationToken);
            case Rest:
                Close(goal, level);
                goal.Pause(_assistant.Now);
                await _assistant.SaveAsync(step.Context, goal, cancellationToken);
                return await CloseAsync(step, "debrief.rests", cancellationToken);
            default:
                await EndAsync(step.Context, goal, GoalStatus.LetGo, level, cancellationToken);
                return await CloseAsync(step, "debrief.let-go.done", cancellationToken);
        }
    }

    // The same goal, asked again about what did not fit.
    private async Task<DialogTurnResult> AgainAsync(
        WaterfallStepContext step, Goal goal, int? level, string[] questionIds, CancellationToken cancellationToken)
    {
        var reason = goal.AnswerTo(FollowUpQuestions.Lesson) ?? goal.AnswerTo(FollowUpQuestions.Happened);
        Close(goal, level);
        goal.Reopen(reason is { Skipped: false } ? reason.Words : null, _assistant.Now, questionIds);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        Lead.Add(step.Context, _assistant.Say("debrief.again.how"));
        return await Interruptions.GoOnWithAsync(step.Parent, goal, cancellationToken);
    }

    private async Task EndAsync(ITurnContext turn, Goal goal, GoalStatus outcome, int? level, CancellationToken cancellationToken)
    {
        Close(goal, level);
        goal.End(outcome, level, _assistant.PersonOf(turn).Today, _assistant.Now);
        await _assistant.SaveAsync(turn, goal, cancellationToken);
    }

    private void Close(Goal goal, int? level)
    {
        if (level is { } known)
        {
            goal.Attain(known, FollowUpQuestions.Outcome, _assistant.Now);
        }

        goal.CloseFollowUp(_assistant.Now);
    }

    // The T-score in plain words: 50 is as hoped for, and 10 are one spread.
    private async Task<string> OverAllAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var ended = (await _assistant.GoalsAsync(turn, cancellationToken)).Where(goal => goal.Attained is not null).ToList();
        if (ended.Count < 2)
        {
            return "";
        }

        var score = AttainmentScale.TScore([.. ended.Select(goal => (goal.Attained!.Value, 1.0))]);
        var id = score switch { >= 55 => "score.above", >= 45 => "score.as-hoped", _ => "score.below" };
        return _assistant.Say(id, [("count", Number(ended.Count)), ("score", Number(Math.Round(score)))]);
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, string textId, CancellationToken cancellationToken)
    {
        await step.Context.SayAsync(_assistant.Say(textId), cancellationToken);
        return await step.EndDialogAsync(FollowUpEnd.Closed, cancellationToken);
    }

    private PickMenu Menu()
    {
        string[] ids = [Again, Smaller, Other, Rest, LetGo];
        return PickMenu.Of(_assistant.Say("debrief.next"), Rest, _assistant, ids);
    }
}
