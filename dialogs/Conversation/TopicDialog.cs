using System.Globalization;
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
    private const string AgainPrompt = "again";
    private const string Another = "steps.another";
    private const string Enough = "steps.enough";

    private readonly Assistant _assistant;

    public TopicDialog(Assistant assistant)
        : base(nameof(TopicDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, CloseAsync, LeaveAsync]));
        AddDialog(CriterionDialog.ForTopics(assistant));
        AddDialog(new PickPrompt(AgainPrompt, (_, _, _) => Task.FromResult(AgainMenu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        (await GoalAsync(step, cancellationToken)).OpenTopic is null
            ? await step.EndDialogAsync(null, cancellationToken)
            : await step.BeginDialogAsync(CriterionDialog.Topic, step.Options, cancellationToken);

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(step, cancellationToken);
        if (_assistant.ProgrammeOf(goal).Topic(goal.OpenTopic) is { } topic)
        {
            Lead.Add(step.Context, topic.Close);
        }

        if (goal.OpenTopic != TopicIds.Steps)
        {
            return await step.NextAsync(Enough, cancellationToken);
        }

        goal.TakeStep(_assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await step.PromptAsync(AgainPrompt, PickPrompt.About(goal.Id), cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if ((string)step.Result == Another)
        {
            return await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken);
        }

        var goal = await GoalAsync(step, cancellationToken);
        goal.LeaveTopic(_assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private PickMenu AgainMenu()
    {
        Pick[] picks = [new(Another, _assistant.Say(Another)), new(Enough, _assistant.Say(Enough))];
        return new PickMenu(Message.Text(_assistant.Say("steps"), picks.Select(pick => pick.Title)), picks, Enough) { Consent = (Another, Enough) };
    }

    private Task<Goal> GoalAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        _assistant.GoalAsync(step.Context, Convert.ToString(step.Options, CultureInfo.InvariantCulture)!, cancellationToken);
}
