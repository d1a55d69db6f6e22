using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation.Cards;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Conversation.Consents;
using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Conversation.MyData;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can do at any question: commands, and buttons of cards. Handled before the dialog that waits for an answer.</summary>
internal sealed class Interruptions(Assistant assistant)
{
    private readonly Asides _asides = new(assistant);
    private readonly GoalCommands _goals = new(assistant);
    private readonly FollowUpCommands _followUps = new(assistant);

    /// <summary>Handles the message if it is a command or comes from a card; null where the dialogs are to answer it.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        if (FollowUpEvent.Read(activity) is { } due)
        {
            return await new ComingBack(assistant).HandleAsync(dc, due, cancellationToken);
        }

        if (activity.Type != ActivityTypes.Message)
        {
            return null;
        }

        var said = assistant.Language.Commands.Read(activity.Text);
        if (dc.ActiveDialog?.Id is nameof(SafetyDialog) or nameof(ConsentDialog) && !MayInterrupt(dc.ActiveDialog.Id, said))
        {
            return null;
        }

        if (CardSubmission.Read(activity) is { } submission)
        {
            return await HandleCardAsync(dc, submission, cancellationToken);
        }

        // Some dialogs are about no goal of the person's own: there "skip" is an answer, and "back" leaves.
        var isApart = dc.ActiveDialog?.Id is nameof(NextDialog) or nameof(ChangeDialog) or nameof(OrderDialog) or nameof(AgreementDialog)
            or nameof(RhythmDialog) or nameof(TimesDialog) or nameof(PauseDialog) or nameof(SafetyDialog) or nameof(SafetyPlanDialog)
            or nameof(MyDataDialog) or nameof(DeleteDialog);
        return said switch
        {
            null when InviteCode.Read(activity.Text) is { } code => await _goals.AnswerInviteAsync(dc, code, cancellationToken),
            Command.Skip when isApart => null,
            Command.Back when isApart => await LeaveAsync(dc, cancellationToken),
            Command.Invite => await _goals.InviteAsync(dc, cancellationToken),
            null => await _goals.ChooseProgrammeAsync(dc, cancellationToken),
            Command.Back => await BackAsync(dc, cancellationToken),
            Command.Skip => await SkipAsync(dc, cancellationToken),
            Command.Stop => await StopAsync(dc, cancellationToken),
            Command.StartOver => await StartOverAsync(dc, cancellationToken),
            Command.ChangeGoal => await _goals.ChangeGoalAsync(dc, cancellationToken) ?? await _asides.AnswerAsync(dc, Command.ShowGoal, cancellationToken),
            Command.Order => await _goals.OrderAsync(dc, cancellationToken) ?? await _asides.AnswerAsync(dc, Command.MyGoals, cancellationToken),
            Command.CheckInTimes when dc.ActiveDialog?.Id == nameof(TimesDialog) => null,
            Command.Done or Command.Debrief when await IsAnswerAsync(dc, cancellationToken) => null,
            { } command when FollowUpCommands.Has(command) =>
                await _followUps.HandleAsync(dc, command, cancellationToken) ?? await StopAsync(dc, cancellationToken),
            Command.SafetyPlan => await dc.BeginDialogAsync(nameof(SafetyPlanDialog), null, cancellationToken),
            Command.MyData => await dc.BeginDialogAsync(nameof(MyDataDialog), null, cancellationToken),
            Command.DeleteData => await dc.BeginDialogAsync(nameof(DeleteDialog), null, cancellationToken),
            Command.Language when dc.ActiveDialog?.Id == nameof(ConsentDialog) => await ConsentGate.ChangeLanguageAsync(
                dc, assistant.Languages.Named(activity.Text) ?? assistant.Languages.Next, cancellationToken),
            Command.Language => await _goals.ChangeLanguageAsync(dc, cancellationToken),
            Command.GoOn => dc.Stack.Count > 0 ? await RepromptAsync(dc, cancellationToken) : null,
            { } aside => await _asides.AnswerAsync(dc, aside, cancellationToken),
        };
    }

    /// <summary>Says that a question is gone which had been asked before the script changed, and goes on where the goal stands.</summary>
    public async Task<DialogTurnResult> GoOnUnderNewScriptAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        Lead.Add(dc.Context, assistant.Say("script.changed"));
        var goal = await assistant.CurrentAsync(dc.Context, cancellationToken) ?? await assistant.BeginGoalAsync(dc.Context, cancellationToken);
        return await GoOnWithAsync(dc, goal, cancellationToken);
    }

    /// <summary>Goes on where a goal stands, whatever was open before.</summary>
    public static async Task<DialogTurnResult> GoOnWithAsync(DialogContext dc, Goal goal, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(RootDialog.GoOn, goal.Id, cancellationToken);
    }

    /// <summary>Asks the dialog that waits to ask once more; ends the turn where none waits.</summary>
    public static async Task<DialogTurnResult> RepromptAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Stack.Count == 0)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    // While someone may be in danger nothing is said of goals, and before consent nothing is asked.
    private static bool MayInterrupt(string dialogId, Command? command) => dialogId == nameof(SafetyDialog)
        ? command is Command.HelpNow or Command.ShowSafetyPlan or Command.Coach or Command.Program or Command.Stop or Command.GoOn
        : ConsentGate.Allows(command);

    // "I did it" is also an answer: to how home practice went, to a step's day, to how a goal turned out.
    private async Task<bool> IsAnswerAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.Stack.Count > 0 && await assistant.CurrentAsync(dc.Context, cancellationToken) is { OpenTopic: not TopicIds.CheckIn };

    private static async Task<DialogTurnResult?> LeaveAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var (id, options) = (dc.ActiveDialog.Id, dc.ActiveDialog.State.TryGetValue("options", out var given) ? given : null);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return id is nameof(AgreementDialog) or nameof(NextDialog)
            ? await dc.BeginDialogAsync(id, options, cancellationToken)
            : await dc.BeginDialogAsync(nameof(WaterfallDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult?> BackAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await assistant.CurrentAsync(dc.Context, cancellationToken) is not { } goal)
        {
            return null;
        }

        if (Script.Previous(assistant.ProgrammeOf(goal), goal) is { } previous)
        {
            goal.AskAgain(previous.Id, assistant.Now);
            await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        }
        else if (goal is { OpenTopic: not null, OpenSlot: null })
        {
            goal.LeaveTopic(assistant.Now);
            await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        }
        else if (goal.Answers.Count == 0 && goal.ProgrammeId != assistant.Options.Programme)
        {
            // Out of a programme that was chosen by mistake.
            goal.FollowProgramme(assistant.Options.Programme, assistant.Now);
            await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        }
        else
        {
            Lead.Add(dc.Context, assistant.Say("back.first"));
        }

        return await GoOnWithAsync(dc, goal, cancellationToken);
    }

    private async Task<DialogTurnResult?> SkipAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await assistant.CurrentAsync(dc.Context, cancellationToken) is not { } goal)
        {
            return null;
        }

        if (assistant.NextQuestion(goal) is not { } question)
        {
            return await GoOnWithAsync(dc, goal, cancellationToken);
        }

        if (goal.AskingAgain is not null)
        {
            goal.KeepAnswer(assistant.Now);
            Lead.Add(dc.Context, assistant.Say("kept"));
        }
        else
        {
            goal.Accept(Answer.Skip(question.Id, assistant.Now), assistant.ProgrammeOf(goal).Version);
            Lead.Add(dc.Context, assistant.Say("skipped"));
        }

        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        await Recap.AfterAsync(question, goal, assistant, dc.Context, cancellationToken);
        return await GoOnWithAsync(dc, goal, cancellationToken);
    }

    private async Task<DialogTurnResult?> StopAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goal = await assistant.CurrentAsync(dc.Context, cancellationToken);
        await dc.Context.SayAsync(assistant.Say(goal is { Answers.Count: > 0 } ? "stopped" : "stopped.nothing"), cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult?> StartOverAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goal = await assistant.CurrentAsync(dc.Context, cancellationToken);
        if (goal is { Status: GoalStatus.Draft, Answers.Count: > 0 })
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(RootDialog.StartOver, goal.Id, cancellationToken);
        }

        var isFresh = goal is { Status: GoalStatus.Draft };
        return await GoOnWithAsync(dc, isFresh ? goal! : await assistant.BeginGoalAsync(dc.Context, cancellationToken), cancellationToken);
    }

    private async Task<DialogTurnResult?> HandleCardAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        var goal = await assistant.FindAsync(dc.Context, submission.GoalId, cancellationToken);
        if (goal is not { Status: GoalStatus.Draft } || goal.Revision != submission.Revision || CardSubmission.WasTakenBefore(dc.Context))
        {
            var isSaved = goal is { Status: GoalStatus.Agreed };
            await dc.Context.SayAsync(assistant.Say(isSaved ? "card.saved.before" : "card.stale"), cancellationToken);
            return await RepromptAsync(dc, cancellationToken);
        }

        if (submission.Pick == GoalCard.ChangeField && submission.Question is { } question && goal.AnswerTo(question) is not null)
        {
            goal.AskAgain(question, assistant.Now, assistant.ProgrammeOf(goal).TopicOf(question)?.Id);
            await assistant.SaveAsync(dc.Context, goal, cancellationToken);
            return await GoOnWithAsync(dc, goal, cancellationToken);
        }

        return null;
    }
}
