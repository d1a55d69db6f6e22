using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can say about their goals as a whole: another programme, another language, to change one, to order them, to ask others.</summary>
internal sealed class GoalCommands(Assistant assistant)
{
    /// <summary>Takes up the programme that the whole message names, where nothing is answered yet; null where it is something else.</summary>
    public async Task<DialogTurnResult?> ChooseProgrammeAsync(DialogContext dc, CancellationToken cancellationToken)
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

        return await Interruptions.GoOnWithAsync(
            dc, current ?? await assistant.BeginGoalAsync(dc.Context, cancellationToken, chosen.Id), cancellationToken);
    }

    /// <summary>Asks what somebody thinks of the goal whose code the whole message is; null where there is none of that code.</summary>
    public async Task<DialogTurnResult?> AnswerInviteAsync(DialogContext dc, string code, CancellationToken cancellationToken)
    {
        if (await assistant.InvitedAsync(code, cancellationToken) is not { } goal)
        {
            return null;
        }

        if (goal.OwnerId == assistant.PersonOf(dc.Context).OwnerId)
        {
            await dc.Context.SayAsync(assistant.Say("invite.own"), cancellationToken);
            return await Interruptions.RepromptAsync(dc, cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(AgreementDialog), code, cancellationToken);
    }

    /// <summary>Tells the code by which others can answer the goal that comes first.</summary>
    public async Task<DialogTurnResult?> InviteAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var saved = await GoalPicks.SavedAsync(dc.Context, assistant, cancellationToken);
        await dc.Context.SayAsync(
            saved.Count == 0 ? assistant.Say("invite.none") : InviteText(saved[0], await assistant.InviteAsync(dc.Context, saved[0], cancellationToken)),
            cancellationToken);
        return await Interruptions.RepromptAsync(dc, cancellationToken);
    }

    /// <summary>Opens a saved goal again; null where there is none, or another is being set.</summary>
    public async Task<DialogTurnResult?> ChangeGoalAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goals = await assistant.GoalsAsync(dc.Context, cancellationToken);
        if (!goals.Any(goal => goal.Status == GoalStatus.Agreed) || goals.Any(goal => goal.Status == GoalStatus.Draft))
        {
            return null;
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(ChangeDialog), null, cancellationToken);
    }

    /// <summary>Asks which goal comes first; null where there are fewer than two.</summary>
    public async Task<DialogTurnResult?> OrderAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goals = await assistant.GoalsAsync(dc.Context, cancellationToken);
        if (goals.Count(goal => goal.Status == GoalStatus.Agreed) < 2)
        {
            return null;
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(OrderDialog), null, cancellationToken);
    }

    /// <summary>Goes on in the language that the message names, else in the next. A goal is spoken about in one, so the newest carries what the person chose.</summary>
    public async Task<DialogTurnResult?> ChangeLanguageAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var before = assistant.Language;
        Languages.Speak(assistant.Languages.Named(dc.Context.Activity.Text ?? "") ?? assistant.Languages.Next);
        var goals = await assistant.GoalsAsync(dc.Context, cancellationToken);
        var goal = goals.Count > 0 ? goals[0] : await assistant.BeginGoalAsync(dc.Context, cancellationToken);
        if (assistant.Told(goal.ProgrammeId) is var told && told != goal.ProgrammeId)
        {
            if (goal.Answers.Count > 0)
            {
                Lead.Add(dc.Context, assistant.Say("language.only"));
                Languages.Speak(before);
                return await Interruptions.RepromptAsync(dc, cancellationToken);
            }

            goal.FollowProgramme(told, assistant.Now);
        }

        goal.Speak(assistant.Language.Code, assistant.Now);
        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        Lead.Add(dc.Context, assistant.Say("language"));
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(
            goal.Status == GoalStatus.Draft || goal.OpenTopic is not null ? RootDialog.GoOn : RootDialog.Next, goal.Id, cancellationToken);
    }

    private string InviteText(Goal goal, string code)
    {
        var text = assistant.Say("invite", [("sentence", goal.Sentence!), ("code", code)]);
        return assistant.InviteTo(code) is { } link ? $"{text}\n{assistant.Say("invite.link", [("link", link.AbsoluteUri)])}" : text;
    }
}
