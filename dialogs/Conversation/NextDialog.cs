using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Asks what is next when a goal is saved: another goal, the list, or one of the programme's topics. Its options are the goal's id.</summary>
internal sealed class NextDialog : ComponentDialog
{
    private const string NextPrompt = "next";
    private const string TopicPrompt = "topic";
    private const string NewGoal = "next.new";
    private const string MyGoals = "next.goals";
    private const string Talk = "next.talk";
    private const string Resume = "next.resume";

    private readonly Assistant _assistant;

    public NextDialog(Assistant assistant)
        : base(nameof(NextDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, ActAsync, ActAsync]));
        AddDialog(new PickPrompt(NextPrompt, NextMenuAsync, assistant));
        AddDialog(new PickPrompt(TopicPrompt, TopicMenuAsync, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(NextPrompt, PickPrompt.About(step.GoalId()), cancellationToken);

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch ((string)step.Result)
        {
            case NewGoal:
                var fresh = await _assistant.BeginGoalAsync(step.Context, cancellationToken);
                return await Interruptions.GoOnWithAsync(step.Parent, fresh, cancellationToken);
            case MyGoals:
                await step.Context.SayAsync(await new Asides(_assistant).GoalListAsync(step.Context, cancellationToken), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Resume:
                return await ResumeAsync(step, cancellationToken);
            case Talk:
                return await step.PromptAsync(TopicPrompt, PickPrompt.About(step.GoalId()), cancellationToken);
            case TopicPicks.Leave:
                return await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken);
            case var topic:
                var goal = await _assistant.GoalAsync(step, cancellationToken);
                goal.TakeUp(TopicPicks.TopicOf(topic), _assistant.Now);
                await _assistant.SaveAsync(step.Context, goal, cancellationToken);
                return await Interruptions.GoOnWithAsync(step.Parent, goal, cancellationToken);
        }
    }

    // The one that rested last. Where its last day has gone by, another one is asked for.
    private async Task<DialogTurnResult> ResumeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goals = await _assistant.GoalsAsync(step.Context, cancellationToken);
        var goal = goals.Where(known => known.Status == GoalStatus.Paused).MaxBy(known => known.ChangedAt)!;
        var today = _assistant.PersonOf(step.Context).Today;
        goal.Resume(today, _assistant.Now);
        if (goal.TargetOn <= today)
        {
            goal.Reopen(null, _assistant.Now, KnownQuestions.Target);
        }

        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        Lead.Add(step.Context, _assistant.Say("resume.done", [("sentence", goal.Sentence!)]));
        return await Interruptions.GoOnWithAsync(step.Parent, goal, cancellationToken);
    }

    private async Task<PickMenu> NextMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await _assistant.FindAsync(turn, goalId, cancellationToken);
        var hasTopics = goal is { Status: GoalStatus.Agreed } && TopicPicks.Of(goal, _assistant).Any();
        var rests = (await _assistant.GoalsAsync(turn, cancellationToken)).Any(known => known.Status == GoalStatus.Paused);
        string[] ids = [NewGoal, .. hasTopics ? new[] { Talk } : [], .. rests ? new[] { Resume } : [], MyGoals];
        return PickMenu.Of(_assistant.Say("next"), MyGoals, _assistant, ids);
    }

    private async Task<PickMenu> TopicMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken) =>
        TopicPicks.Menu(await _assistant.GoalAsync(turn, goalId, cancellationToken), _assistant);
}
