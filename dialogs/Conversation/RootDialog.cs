using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// The whole conversation. Hears commands and cards before anything else does, greets, goes on with a goal that was
/// begun, or begins one. Commands change the goal and start <see cref="GoalDialog"/> anew, which goes on where the goal stands.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private const string NextPrompt = "next";
    private const string StartOverPrompt = "start-over.prompt";
    private const string StartOverYes = "start-over.yes";
    private const string StartOverNo = "start-over.no";
    private const string NewGoal = "next.new";
    private const string MyGoals = "next.goals";

    private readonly Assistant _assistant;
    private readonly Interruptions _interruptions;

    public RootDialog(Assistant assistant)
        : base(nameof(RootDialog))
    {
        _assistant = assistant;
        _interruptions = new Interruptions(assistant);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [FindGoalAsync, SetGoalAsync]));
        AddDialog(new GoalDialog(assistant));
        AddDialog(new WaterfallDialog(Interruptions.StartOver, [AskToStartOverAsync, StartOverAsync]));
        AddDialog(new PickPrompt(StartOverPrompt, (_, _, _) => Task.FromResult(StartOverMenu()), assistant));
        AddDialog(new PickPrompt(NextPrompt, (_, _, _) => Task.FromResult(NextMenu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        await _interruptions.HandleAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        // Saved as open with nothing open inside, as only damage can have left it: it would end without a word.
        if (innerDc.Stack.Count == 0)
        {
            return await OnBeginDialogAsync(innerDc, null!, cancellationToken);
        }

        try
        {
            return await _interruptions.HandleAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
        catch (QuestionGoneException)
        {
            return await _interruptions.GoOnUnderNewScriptAsync(innerDc, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> FindGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goals = await _assistant.GoalsAsync(step.Context, cancellationToken);
        var draft = goals.FirstOrDefault(goal => goal.Status == GoalStatus.Draft);
        if (draft is null && goals.Count > 0)
        {
            return await step.PromptAsync(NextPrompt, PickPrompt.About(""), cancellationToken);
        }

        Lead.Add(step.Context, draft is { Answers.Count: > 0 } ? WelcomeBack(step, draft) : Greeting(step));
        return await step.NextAsync(draft?.Id, cancellationToken);
    }

    private async Task<DialogTurnResult> SetGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var found = step.Result as string;
        if (found == MyGoals)
        {
            await step.Context.SayAsync(await _interruptions.GoalListAsync(step.Context, cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var goalId = found is null or NewGoal ? (await _assistant.BeginGoalAsync(step.Context, cancellationToken)).Id : found;
        return await step.BeginDialogAsync(nameof(GoalDialog), goalId, cancellationToken);
    }

    private static Task<DialogTurnResult> AskToStartOverAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(StartOverPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> StartOverAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = await _assistant.DraftAsync(step.Context, cancellationToken);
        if (draft is not null && (string)step.Result == StartOverYes)
        {
            draft.LetGo(_assistant.Now);
            await _assistant.SaveAsync(step.Context, draft, cancellationToken);
            Lead.Add(step.Context, _assistant.Say("start-over.done"));
            draft = null;
        }

        var goal = draft ?? await _assistant.BeginGoalAsync(step.Context, cancellationToken);
        return await step.ReplaceDialogAsync(nameof(GoalDialog), goal.Id, cancellationToken);
    }

    private string Greeting(WaterfallStepContext step)
    {
        var name = _assistant.PersonOf(step.Context).Name;
        return name.Length == 0 ? _assistant.Say("greet") : _assistant.Say("greet.named", [("name", name)]);
    }

    private string WelcomeBack(WaterfallStepContext step, Goal draft)
    {
        var sentence = _assistant.SentenceOf(step.Context, draft).Text;
        return sentence.Length == 0 ? _assistant.Say("welcome.back") : _assistant.Say("welcome.back.goal", [("sentence", sentence)]);
    }

    private PickMenu NextMenu()
    {
        Pick[] picks = [new(NewGoal, _assistant.Say(NewGoal)), new(MyGoals, _assistant.Say(MyGoals))];
        return new PickMenu(Message.Text(_assistant.Say("next"), picks.Select(pick => pick.Title)), picks, MyGoals);
    }

    private PickMenu StartOverMenu()
    {
        Pick[] picks = [new(StartOverYes, _assistant.Say(StartOverYes)), new(StartOverNo, _assistant.Say(StartOverNo))];
        return new PickMenu(Message.Text(_assistant.Say("start-over"), picks.Select(pick => pick.Title)), picks, StartOverNo) { Consent = (StartOverYes, StartOverNo) };
    }
}
