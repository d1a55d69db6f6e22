using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// The whole conversation. Hears commands and cards before anything else does, greets, goes on with a goal that was
/// begun, or begins one; when a goal is saved it asks what is next. Commands change the goal and start
/// <see cref="GoalDialog"/> anew, which goes on where the goal stands.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    /// <summary>The waterfall that goes on with a goal; its options are the goal's id.</summary>
    internal const string GoOn = "go-on";

    /// <summary>The waterfall that asks before a goal is put aside; its options are the goal's id.</summary>
    internal const string StartOver = "start-over";

    /// <summary>The dialog that asks what is next; its options are the goal's id.</summary>
    internal const string Next = nameof(NextDialog);

    private const string StartOverPrompt = "start-over.prompt";
    private const string StartOverYes = "start-over.yes";
    private const string StartOverNo = "start-over.no";

    // After so long it says again that it is a program, and where the goal stands.
    private static readonly TimeSpan LongAway = TimeSpan.FromDays(7);

    private readonly Assistant _assistant;
    private readonly Interruptions _interruptions;

    public RootDialog(Assistant assistant)
        : base(nameof(RootDialog))
    {
        _assistant = assistant;
        _interruptions = new Interruptions(assistant);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [FindGoalAsync]));
        AddDialog(new WaterfallDialog(GoOn, [SetGoalAsync, FollowUpAsync]));
        AddDialog(new GoalDialog(assistant));
        AddDialog(new NextDialog(assistant));
        AddDialog(new ChangeDialog(assistant));
        AddDialog(new OrderDialog(assistant));
        AddDialog(new AgreementDialog(assistant));
        AddDialog(new WaterfallDialog(StartOver, [AskToStartOverAsync, StartOverAsync]));
        AddDialog(new PickPrompt(StartOverPrompt, (_, _, _) => Task.FromResult(StartOverMenu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        Languages.Speak(await _assistant.ListenAsync(innerDc.Context, cancellationToken));
        return await BeginAsync(innerDc, options, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        Languages.Speak(await _assistant.ListenAsync(innerDc.Context, cancellationToken));

        // Saved as open with nothing open inside, as only damage can have left it: it would end without a word.
        if (innerDc.Stack.Count == 0)
        {
            return await BeginAsync(innerDc, null!, cancellationToken);
        }

        try
        {
            await RemindAsync(innerDc, cancellationToken);
            return await _interruptions.HandleAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
        catch (QuestionGoneException)
        {
            return await _interruptions.GoOnUnderNewScriptAsync(innerDc, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext innerDc, object options, CancellationToken cancellationToken) =>
        await _interruptions.HandleAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    private async Task RemindAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goals = await _assistant.GoalsAsync(dc.Context, cancellationToken);
        if (goals.Count > 0 && _assistant.Now - goals.Max(goal => goal.ChangedAt) >= LongAway)
        {
            Lead.Add(dc.Context, _assistant.Say("away"));
        }
    }

    private async Task<DialogTurnResult> FindGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goals = await _assistant.GoalsAsync(step.Context, cancellationToken);
        var goal = await _assistant.CurrentAsync(step.Context, cancellationToken);
        if (goal is null && goals.Count > 0)
        {
            await RemindAsync(step, cancellationToken);
            return await step.ReplaceDialogAsync(Next, goals[0].Id, cancellationToken);
        }

        Lead.Add(step.Context, goal is { Answers.Count: > 0 } ? WelcomeBack(step, goal) : Greeting(step));
        goal ??= await _assistant.BeginGoalAsync(step.Context, cancellationToken);
        return await step.ReplaceDialogAsync(GoOn, goal.Id, cancellationToken);
    }

    private static Task<DialogTurnResult> SetGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(GoalDialog), step.Options, cancellationToken);

    private async Task<DialogTurnResult> FollowUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goalId = Convert.ToString(step.Options, CultureInfo.InvariantCulture)!;
        var goal = await _assistant.GoalAsync(step.Context, goalId, cancellationToken);
        return goal.Status == GoalStatus.Agreed
            ? await step.ReplaceDialogAsync(Next, goalId, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> AskToStartOverAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(StartOverPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> StartOverAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = await _assistant.CurrentAsync(step.Context, cancellationToken);
        if (draft is not null && (string)step.Result == StartOverYes)
        {
            if (draft.Versions.Count > 0)
            {
                draft.LeaveUnchanged(_assistant.Now);
            }
            else
            {
                draft.LetGo(_assistant.Now);
            }

            await _assistant.SaveAsync(step.Context, draft, cancellationToken);
            Lead.Add(step.Context, _assistant.Say("start-over.done"));
            draft = null;
        }

        var goal = draft ?? await _assistant.BeginGoalAsync(step.Context, cancellationToken);
        return await step.ReplaceDialogAsync(GoOn, goal.Id, cancellationToken);
    }

    private string Greeting(WaterfallStepContext step)
    {
        var name = _assistant.PersonOf(step.Context).Name;
        return name.Length == 0 ? _assistant.Say("greet") : _assistant.Say("greet.named", [("name", name)]);
    }

    private string WelcomeBack(WaterfallStepContext step, Goal goal)
    {
        var sentence = _assistant.SentenceOf(step.Context, goal).Text;
        var back = sentence.Length == 0 ? _assistant.Say("welcome.back") : _assistant.Say("welcome.back.goal", [("sentence", sentence)]);
        return _assistant.Now - goal.ChangedAt >= LongAway ? $"{_assistant.Say("away")} {back}" : back;
    }

    private PickMenu StartOverMenu()
    {
        Pick[] picks = [new(StartOverYes, _assistant.Say(StartOverYes)), new(StartOverNo, _assistant.Say(StartOverNo))];
        return new PickMenu(Message.Text(_assistant.Say("start-over"), picks.Select(pick => pick.Title)), picks, StartOverNo) { Consent = (StartOverYes, StartOverNo) };
    }
}
