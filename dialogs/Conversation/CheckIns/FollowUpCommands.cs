using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>What a person can say about being asked how it goes: tell it now, not now, pause, stop, other times; and that a goal is reached or let go.</summary>
internal sealed class FollowUpCommands(Assistant assistant)
{
    /// <summary>Whether a command is about follow-ups.</summary>
    public static bool Has(Command command) =>
        command is Command.CheckIn or Command.Done or Command.Debrief or Command.Tomorrow or Command.CheckInTimes or Command.Pause or Command.StopCheckIns;

    /// <summary>Carries out the command; null where it has nothing to act on here.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dc, Command command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case Command.CheckIn:
                return await CheckInAsync(dc, cancellationToken);
            case Command.Done:
                return await GoalAtHandAsync(dc.Context, cancellationToken) is { } reached ? await ReachedAsync(dc, reached, cancellationToken) : null;
            case Command.Debrief:
                return await GoalAtHandAsync(dc.Context, cancellationToken) is { } given ? await DebriefAsync(dc, given, cancellationToken) : null;
            case Command.Tomorrow:
                return await TomorrowAsync(dc, cancellationToken);
            case Command.CheckInTimes:
                return await TimesAsync(dc, cancellationToken);
            case Command.StopCheckIns:
                return await StopAsync(dc, cancellationToken);
            case Command.Pause:
                return (await assistant.People.OfAsync(dc.Context, cancellationToken)).ChecksBack == true
                    ? await BeginAsync(dc, nameof(PauseDialog), cancellationToken)
                    : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(command), command, "It is not about follow-ups.");
        }
    }

    /// <summary>Takes the person at their word that the goal is reached, at the level that their latest check-in told or as hoped for, and asks what made it work.</summary>
    public async Task<DialogTurnResult> ReachedAsync(DialogContext dc, Goal goal, CancellationToken cancellationToken)
    {
        var level = goal.CheckIns is [.., { Level: > 0 and var above }] ? above : 0;
        goal.LeaveFollowUp(assistant.Now);
        goal.Open(FollowUpSlots.Target, TopicIds.Debrief, assistant.PersonOf(dc.Context).Today, assistant.Now);
        var words = dc.Context.Activity.Text ?? "";
        goal.Accept(new Answer { QuestionId = FollowUpQuestions.Outcome, Words = words, Number = level, At = assistant.Now }, assistant.ProgrammeOf(goal).Version);
        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        return await Interruptions.GoOnWithAsync(dc, goal, cancellationToken);
    }

    private async Task<DialogTurnResult> DebriefAsync(DialogContext dc, Goal goal, CancellationToken cancellationToken)
    {
        goal.LeaveFollowUp(assistant.Now);
        goal.Open(FollowUpSlots.Target, TopicIds.Debrief, assistant.PersonOf(dc.Context).Today, assistant.Now);
        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        return await Interruptions.GoOnWithAsync(dc, goal, cancellationToken);
    }

    private async Task<DialogTurnResult?> CheckInAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await GoalAtHandAsync(dc.Context, cancellationToken) is not { } goal)
        {
            return await SayAsync(dc, "check.none", cancellationToken);
        }

        if (goal.OpenSlot is null)
        {
            goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, assistant.PersonOf(dc.Context).Today, assistant.Now);
            await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        }

        return await Interruptions.GoOnWithAsync(dc, goal, cancellationToken);
    }


    // With nothing open it means to stop for now.
    private async Task<DialogTurnResult?> TomorrowAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await assistant.CurrentAsync(dc.Context, cancellationToken) is not { OpenSlot: not null } goal)
        {
            return null;
        }

        goal.Snooze(assistant.PersonOf(dc.Context).Today.AddDays(1), assistant.Now);
        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        await dc.Context.SayAsync(assistant.Say("check.tomorrow.done"), cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult?> TimesAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var saved = await GoalPicks.SavedAsync(dc.Context, assistant, cancellationToken);
        return saved.Count == 0 ? await SayAsync(dc, "check.none", cancellationToken) : await BeginAsync(dc, nameof(TimesDialog), cancellationToken);
    }

    private async Task<DialogTurnResult?> StopAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await assistant.StopCheckInsAsync(dc.Context, cancellationToken);
        await dc.Context.SayAsync(assistant.Say("check.stopped"), cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static async Task<DialogTurnResult?> BeginAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(dialogId, null, cancellationToken);
    }

    // The one that is talked about, or the first of those that are saved.
    private async Task<Goal?> GoalAtHandAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await assistant.CurrentAsync(turn, cancellationToken) is { Status: GoalStatus.Agreed } current ? current
        : await GoalPicks.SavedAsync(turn, assistant, cancellationToken) is [var first, ..] ? first
        : null;

    private async Task<DialogTurnResult?> SayAsync(DialogContext dc, string textId, CancellationToken cancellationToken)
    {
        await dc.Context.SayAsync(assistant.Say(textId), cancellationToken);
        return await Interruptions.RepromptAsync(dc, cancellationToken);
    }
}
