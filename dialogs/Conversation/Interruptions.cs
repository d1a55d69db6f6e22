using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation.Cards;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can do at any question: commands, and buttons of cards. Handled before the dialog that waits for an answer.</summary>
internal sealed class Interruptions(Assistant assistant)
{
    /// <summary>The waterfall of the root dialog that asks before a goal is put aside.</summary>
    public const string StartOver = "start-over";

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

        return assistant.Language.Commands.Read(activity.Text) switch
        {
            Command.Help => await HelpAsync(dc, cancellationToken),
            Command.Back => await BackAsync(dc, cancellationToken),
            Command.Skip => await SkipAsync(dc, cancellationToken),
            Command.Stop => await StopAsync(dc, cancellationToken),
            Command.StartOver => await StartOverAsync(dc, cancellationToken),
            Command.MyGoals => await ListGoalsAsync(dc, cancellationToken),
            Command.HelpNow => await HelpNowAsync(dc, cancellationToken),
            Command.GoOn when dc.Stack.Count > 0 => await RepromptAsync(dc, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The person's goals, a line each.</summary>
    public async Task<string> GoalListAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var goals = (await assistant.GoalsAsync(turn, cancellationToken)).Where(goal => goal.Answers.Count > 0).ToList();
        return goals.Count == 0
            ? assistant.Say("goals.none")
            : string.Join('\n', goals.Select(goal => LineOf(turn, goal)).Prepend(assistant.Say("goals.list")));
    }

    /// <summary>Says that a question is gone which had been asked before the script changed, and goes on where the goal stands.</summary>
    public async Task<DialogTurnResult> GoOnUnderNewScriptAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        Lead.Add(dc.Context, assistant.Say("script.changed"));
        var draft = await assistant.DraftAsync(dc.Context, cancellationToken) ?? await assistant.BeginGoalAsync(dc.Context, cancellationToken);
        return await GoOnWithAsync(dc, draft, cancellationToken);
    }

    private string LineOf(ITurnContext turn, Goal goal)
    {
        var sentence = goal.Sentence ?? assistant.SentenceOf(turn, goal).Text;
        return assistant.Say($"goals.line.{goal.Status}", [("sentence", sentence.Length > 0 ? sentence : assistant.Say("goals.line.unnamed"))]);
    }

    private async Task<DialogTurnResult?> HelpAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var draft = dc.Stack.Count == 0 ? null : await assistant.DraftAsync(dc.Context, cancellationToken);
        var question = draft is null ? null : assistant.NextQuestion(draft);
        Lead.Add(dc.Context, question?.Help ?? assistant.Say("help"));
        return dc.Stack.Count == 0 ? null : await RepromptAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult?> BackAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await assistant.DraftAsync(dc.Context, cancellationToken) is not { } draft)
        {
            return null;
        }

        if (Script.Previous(assistant.ProgrammeOf(draft), draft) is not { } previous)
        {
            Lead.Add(dc.Context, assistant.Say("back.first"));
            return await GoOnWithAsync(dc, draft, cancellationToken);
        }

        draft.AskAgain(previous.Id, assistant.Now);
        await assistant.SaveAsync(dc.Context, draft, cancellationToken);
        return await GoOnWithAsync(dc, draft, cancellationToken);
    }

    private async Task<DialogTurnResult?> SkipAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await assistant.DraftAsync(dc.Context, cancellationToken) is not { } draft)
        {
            return null;
        }

        if (assistant.NextQuestion(draft) is not { } question)
        {
            return await GoOnWithAsync(dc, draft, cancellationToken);
        }

        if (draft.AskingAgain is not null)
        {
            draft.KeepAnswer(assistant.Now);
            Lead.Add(dc.Context, assistant.Say("kept"));
        }
        else
        {
            draft.Accept(Answer.Skip(question.Id, assistant.Now), assistant.ProgrammeOf(draft).Version);
            Lead.Add(dc.Context, assistant.Say("skipped"));
        }

        await assistant.SaveAsync(dc.Context, draft, cancellationToken);
        await Recap.AfterAsync(question, draft, assistant, dc.Context, cancellationToken);
        return await GoOnWithAsync(dc, draft, cancellationToken);
    }

    private async Task<DialogTurnResult?> StopAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var draft = await assistant.DraftAsync(dc.Context, cancellationToken);
        await dc.Context.SayAsync(assistant.Say(draft is { Answers.Count: > 0 } ? "stopped" : "stopped.nothing"), cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult?> StartOverAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var draft = await assistant.DraftAsync(dc.Context, cancellationToken);
        if (draft is { Answers.Count: > 0 })
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(StartOver, draft.Id, cancellationToken);
        }

        return await GoOnWithAsync(dc, draft ?? await assistant.BeginGoalAsync(dc.Context, cancellationToken), cancellationToken);
    }

    private async Task<DialogTurnResult?> ListGoalsAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.Context.SayAsync(await GoalListAsync(dc.Context, cancellationToken), cancellationToken);
        return await RepromptAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult?> HelpNowAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        string[] ids = assistant.PersonOf(dc.Context).Culture == "en-US"
            ? ["help.now", "help.now.US", "help.now.GB", "help.now.other"]
            : ["help.now", "help.now.GB", "help.now.US", "help.now.other"];
        var text = string.Join('\n', ids.Select(id => assistant.Say(id)));
        await dc.Context.SendActivityAsync(Message.Text(text, [assistant.Say("goals.go-on")]), cancellationToken);

        // The goal goes on by the person's choice only.
        return dc.Stack.Count == 0 ? new DialogTurnResult(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
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
        return await dc.BeginDialogAsync(nameof(GoalDialog), goal.Id, cancellationToken);
    }

    private static async Task<DialogTurnResult> RepromptAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Stack.Count == 0)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }
}
