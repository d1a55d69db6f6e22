using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation.Cards;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can do at any question: commands, and buttons of cards. Handled before the dialog that waits for an answer.</summary>
internal sealed class Interruptions(Assistant assistant)
{
    private readonly Asides _asides = new(assistant);

    /// <summary>Handles the message if it is a command or comes from a card; null where the dialogs are to answer it.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        if (activity.Type != ActivityTypes.Message)
        {
            return null;
        }

        if (CardSubmission.Read(activity) is { } submission)
        {
            return await HandleCardAsync(dc, submission, cancellationToken);
        }

        // Some dialogs are about no goal of the person's own: there "skip" is an answer, and "back" leaves.
        var isApart = dc.ActiveDialog?.Id is nameof(NextDialog) or nameof(ChangeDialog) or nameof(OrderDialog) or nameof(AgreementDialog);
        return assistant.Language.Commands.Read(activity.Text) switch
        {
            null when InviteCode.Read(activity.Text) is { } code => await AnswerInviteAsync(dc, code, cancellationToken),
            Command.Skip when isApart => null,
            Command.Back when isApart => await LeaveAsync(dc, cancellationToken),
            Command.Invite => await InviteAsync(dc, cancellationToken),
            null => await ChooseProgrammeAsync(dc, cancellationToken),
            Command.Back => await BackAsync(dc, cancellationToken),
            Command.Skip => await SkipAsync(dc, cancellationToken),
            Command.Stop => await StopAsync(dc, cancellationToken),
            Command.StartOver => await StartOverAsync(dc, cancellationToken),
            Command.ChangeGoal => await ChangeGoalAsync(dc, cancellationToken),
            Command.Order => await OrderAsync(dc, cancellationToken),
            Command.Language => await ChangeLanguageAsync(dc, cancellationToken),
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

    private async Task<DialogTurnResult?> ChooseProgrammeAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var said = Tokens.Of(dc.Context.Activity.Text ?? "");
        var chosen = assistant.Programmes.FirstOrDefault(programme => Tokens.Of(programme.Title).SequenceEqual(said));
        if (chosen is null)
        {
            return null;
        }

        var current = await assistant.CurrentAsync(dc.Context, cancellationToken);
        if (current is { Answers.Count: > 0 })
        {
            return null;
        }

        if (current is not null)
        {
            current.FollowProgramme(chosen.Id, assistant.Now);
            await assistant.SaveAsync(dc.Context, current, cancellationToken);
        }

        return await GoOnWithAsync(
            dc, current ?? await assistant.BeginGoalAsync(dc.Context, cancellationToken, chosen.Id), cancellationToken);
    }

    private async Task<DialogTurnResult?> AnswerInviteAsync(DialogContext dc, string code, CancellationToken cancellationToken)
    {
        if (await assistant.InvitedAsync(code, cancellationToken) is not { } goal)
        {
            return null;
        }

        if (goal.OwnerId == assistant.PersonOf(dc.Context).OwnerId)
        {
            await dc.Context.SayAsync(assistant.Say("invite.own"), cancellationToken);
            return await RepromptAsync(dc, cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(AgreementDialog), code, cancellationToken);
    }

    private async Task<DialogTurnResult?> InviteAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var saved = await GoalPicks.SavedAsync(dc.Context, assistant, cancellationToken);
        var text = saved.Count == 0
            ? assistant.Say("invite.none")
            : assistant.Say("invite", [("sentence", saved[0].Sentence!), ("code", await assistant.InviteAsync(dc.Context, saved[0], cancellationToken))]);
        await dc.Context.SayAsync(text, cancellationToken);
        return await RepromptAsync(dc, cancellationToken);
    }

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
        else if (goal.OpenTopic is not null)
        {
            goal.LeaveTopic(assistant.Now);
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

    private async Task<DialogTurnResult?> ChangeGoalAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goals = await assistant.GoalsAsync(dc.Context, cancellationToken);
        if (!goals.Any(goal => goal.Status == GoalStatus.Agreed) || goals.Any(goal => goal.Status == GoalStatus.Draft))
        {
            return await _asides.AnswerAsync(dc, Command.ShowGoal, cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(ChangeDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult?> OrderAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goals = await assistant.GoalsAsync(dc.Context, cancellationToken);
        if (goals.Count(goal => goal.Status == GoalStatus.Agreed) < 2)
        {
            return await _asides.AnswerAsync(dc, Command.MyGoals, cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(OrderDialog), null, cancellationToken);
    }

    // A goal is spoken about in one language, so the newest one carries what the person chose.
    private async Task<DialogTurnResult?> ChangeLanguageAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        Languages.Speak(assistant.Languages.Next);
        var goals = await assistant.GoalsAsync(dc.Context, cancellationToken);
        var goal = goals.Count > 0 ? goals[0] : await assistant.BeginGoalAsync(dc.Context, cancellationToken);
        goal.Speak(assistant.Language.Code, assistant.Now);
        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        Lead.Add(dc.Context, assistant.Say("language"));
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(
            goal.Status == GoalStatus.Draft || goal.OpenTopic is not null ? RootDialog.GoOn : RootDialog.Next, goal.Id, cancellationToken);
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
            goal.AskAgain(question, assistant.Now);
            await assistant.SaveAsync(dc.Context, goal, cancellationToken);
            return await GoOnWithAsync(dc, goal, cancellationToken);
        }

        return null;
    }

    private static async Task<DialogTurnResult> GoOnWithAsync(DialogContext dc, Goal goal, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(RootDialog.GoOn, goal.Id, cancellationToken);
    }
}
