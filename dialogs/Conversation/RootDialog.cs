using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Conversation.Consents;
using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Conversation.MyData;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

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

    /// <summary>The waterfall that asks for consent and goes on; its options are the code that the person came with, if any.</summary>
    internal const string AskConsent = "ask-consent";

    /// <summary>The waterfall that asks before a goal is put aside; its options are the goal's id.</summary>
    internal const string StartOver = "start-over";

    /// <summary>The dialog that asks what is next; its options are the goal's id.</summary>
    internal const string Next = nameof(NextDialog);

    private const string WasGreeted = "greeted";
    private const string StartOverPrompt = "start-over.prompt";
    private const string StartOverYes = "start-over.yes";
    private const string StartOverNo = "start-over.no";

    private readonly Assistant _assistant;
    private readonly SafetyWatch _safety;
    private readonly ConsentGate _consent;
    private readonly Interruptions _interruptions;

    public RootDialog(Assistant assistant)
        : base(nameof(RootDialog))
    {
        _assistant = assistant;
        _safety = new SafetyWatch(assistant);
        _consent = new ConsentGate(assistant);
        _interruptions = new Interruptions(assistant);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [FindGoalAsync]));
        AddDialog(new WaterfallDialog(GoOn, [SetGoalAsync, FollowUpAsync]));
        AddDialog(new WaterfallDialog(AskConsent, [AskConsentAsync, GoOnFromConsentAsync]));
        AddDialog(new ConsentDialog(assistant));
        AddDialog(new SafetyDialog(assistant));
        AddDialog(new SafetyPlanDialog(assistant));
        AddDialog(new MyDataDialog(assistant));
        AddDialog(new DeleteDialog(assistant));
        AddDialog(new GoalDialog(assistant));
        AddDialog(new NextDialog(assistant));
        AddDialog(new ChangeDialog(assistant));
        AddDialog(new OrderDialog(assistant));
        AddDialog(new AgreementDialog(assistant));
        AddDialog(new RhythmDialog(assistant));
        AddDialog(new TimesDialog(assistant));
        AddDialog(new PauseDialog(assistant));
        AddDialog(new CheckInDialog(assistant));
        AddDialog(new StepReviewDialog(assistant));
        AddDialog(new DebriefDialog(assistant));
        AddDialog(new WaterfallDialog(StartOver, [AskToStartOverAsync, StartOverAsync]));
        AddDialog(new PickPrompt(StartOverPrompt, (_, _, _) => Task.FromResult(StartOverMenu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        Languages.Speak(await ListenAsync(innerDc, cancellationToken));
        var result = await BeginAsync(innerDc, options, cancellationToken);
        await _consent.CloseAsync(innerDc.Context, cancellationToken);
        return result;
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        Languages.Speak(await ListenAsync(innerDc, cancellationToken));

        var result = await ContinueAsync(innerDc, cancellationToken);
        await _consent.CloseAsync(innerDc.Context, cancellationToken);
        return result;
    }

    private async Task<DialogTurnResult> ContinueAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        // Saved as open with nothing open inside, as only damage can have left it: it would end without a word.
        if (innerDc.Stack.Count == 0)
        {
            return await BeginAsync(innerDc, null!, cancellationToken);
        }

        try
        {
            Remind(innerDc.Context);
            return await HearAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
        catch (QuestionGoneException)
        {
            return await _interruptions.GoOnUnderNewScriptAsync(innerDc, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> BeginAsync(DialogContext innerDc, object options, CancellationToken cancellationToken) =>
        await HearAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    // Words that were changed later answer nothing anew.
    private static DialogTurnResult Unmoved(DialogContext innerDc) =>
        innerDc.Stack.Count > 0 ? Dialog.EndOfTurn : new DialogTurnResult(DialogTurnStatus.Complete);

    // Danger first, then whether anything may be kept, then commands and cards; null where the dialogs are to answer.
    private async Task<DialogTurnResult?> HearAsync(DialogContext innerDc, CancellationToken cancellationToken) =>
        await _safety.HearAsync(innerDc, cancellationToken)
        ?? (innerDc.Context.Activity.Type == ActivityTypes.MessageUpdate ? Unmoved(innerDc) : null)
        ?? await _consent.HearAsync(innerDc, cancellationToken)
        ?? await _interruptions.HandleAsync(innerDc, cancellationToken);

    // Gives the language to the caller, since one that is spoken here would be forgotten on return. A follow-up is the
    // assistant's own doing, and tells nothing of the person.
    private async Task<LanguagePack> ListenAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (!FollowUpEvent.IsOne(innerDc.Context.Activity))
        {
            await _assistant.NoticeAsync(innerDc.Context, cancellationToken);
        }

        return ConsentGate.LanguageOf(innerDc, _assistant.Languages) ?? await _assistant.ListenAsync(innerDc.Context, cancellationToken);
    }

    private void Remind(ITurnContext turn)
    {
        if (People.WasAway(turn))
        {
            Lead.Add(turn, _assistant.Say("away"));
        }
    }

    private static Task<DialogTurnResult> AskConsentAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(ConsentDialog), step.Options, cancellationToken);

    private async Task<DialogTurnResult> GoOnFromConsentAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Result switch
    {
        null => await step.EndDialogAsync(null, cancellationToken),
        string { Length: > 0 } code when await _assistant.InvitedAsync(code, cancellationToken) is not null =>
            await step.ReplaceDialogAsync(nameof(AgreementDialog), code, cancellationToken),
        _ => await step.ReplaceDialogAsync(nameof(WaterfallDialog), WasGreeted, cancellationToken),
    };

    private async Task<DialogTurnResult> FindGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        if (person.Risk is { } risk && (!risk.WasAnswered || person.DayAt(risk.At) < person.DayAt(_assistant.Now)))
        {
            // They left without a word of how they are, or it is another day.
            return await step.ReplaceDialogAsync(nameof(SafetyDialog), null, cancellationToken);
        }

        var goals = await _assistant.GoalsAsync(step.Context, cancellationToken);
        var goal = await _assistant.CurrentAsync(step.Context, cancellationToken);
        if (goal is null && goals.Count > 0)
        {
            Remind(step.Context);
            return await step.ReplaceDialogAsync(Next, goals[0].Id, cancellationToken);
        }

        Lead.Add(step.Context, goal is { Answers.Count: > 0 } ? WelcomeBack(step, goal) : step.Options is null ? _assistant.Greeting(step.Context) : "");
        goal ??= await _assistant.BeginGoalAsync(step.Context, cancellationToken);
        return await step.ReplaceDialogAsync(GoOn, goal.Id, cancellationToken);
    }

    private async Task<DialogTurnResult> SetGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await step.BeginDialogAsync(DialogFor(await _assistant.GoalAsync(step, cancellationToken)), step.Options, cancellationToken);

    private async Task<DialogTurnResult> FollowUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        if (step.Result is FollowUpEnd.Closed && await _assistant.CurrentAsync(step.Context, cancellationToken) is { OpenSlot: not null } other)
        {
            // Another goal was due on the same day: one question at a time.
            Lead.Add(step.Context, new ComingBack(_assistant).About(step.Context, other));
            return await step.ReplaceDialogAsync(GoOn, other.Id, cancellationToken);
        }

        if (step.Result is FollowUpEnd.Closed || goal.Status is not (GoalStatus.Agreed or GoalStatus.Achieved))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await RhythmDialog.IsOpenAsync(_assistant, step.Context, goal, cancellationToken)
            ? await step.ReplaceDialogAsync(nameof(RhythmDialog), goal.Id, cancellationToken)
            : await step.ReplaceDialogAsync(Next, goal.Id, cancellationToken);
    }

    private static string DialogFor(Goal goal) => goal.OpenTopic switch
    {
        TopicIds.CheckIn => nameof(CheckInDialog),
        TopicIds.StepReview => nameof(StepReviewDialog),
        TopicIds.Debrief => nameof(DebriefDialog),
        _ => nameof(GoalDialog),
    };

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

    private string WelcomeBack(WaterfallStepContext step, Goal goal)
    {
        var sentence = _assistant.SentenceOf(step.Context, goal).Text;
        var back = sentence.Length == 0 ? _assistant.Say("welcome.back") : _assistant.Say("welcome.back.goal", [("sentence", sentence)]);
        return People.WasAway(step.Context) ? $"{_assistant.Say("away")} {back}" : back;
    }

    private PickMenu StartOverMenu()
    {
        Pick[] picks = [new(StartOverYes, _assistant.Say(StartOverYes)), new(StartOverNo, _assistant.Say(StartOverNo))];
        return new PickMenu(Message.Text(_assistant.Say("start-over"), picks.Select(pick => pick.Title)), picks, StartOverNo) { Consent = (StartOverYes, StartOverNo) };
    }
}
