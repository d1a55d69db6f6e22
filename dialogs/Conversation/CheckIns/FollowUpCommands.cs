using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>What a person can say about being asked how it goes: tell it now, not now, pause, stop, other times; and that a goal is reached or let go.</summary>
internal sealed class FollowUpCommands(Assistant assistant)
{
    /// <summary>Whether a command is about follow-ups.</summary>
    public static bool Has(Command command) =>
        command is Command.CheckIn or Command.Done or Command.Tomorrow or Command.CheckInTimes or Command.Pause or Command.StopCheckIns;

    /// <summary>Carries out the command; null where it has nothing to act on here.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dc, Command command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case Command.CheckIn:
                return await CheckInAsync(dc, cancellationToken);
            case Command.Done:
                return await GoalAtHandAsync(dc.Context, cancellationToken) is { } reached ? await DebriefAsync(dc, reached, cancellationToken) : null;
            case Command.Tomorrow:
                return await TomorrowAsync(dc, cancellationToken);
            case Command.CheckInTimes:
                return await TimesAsync(dc, cancellationToken);
            case Command.StopCheckIns:
                return await StopAsync(dc, cancellationToken);
            case Command.Pause:
                return await BeginAsync(dc, nameof(PauseDialog), cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(command), command, "It is not about follow-ups.");
        }
    }

    /// <summary>Asks how a goal turned out, before its day or on it.</summary>
    public async Task<DialogTurnResult> DebriefAsync(DialogContext dc, Goal goal, CancellationToken cancellationToken)
    {
        if (goal.OpenSlot is not null)
        {
            goal.CloseFollowUp(assistant.Now);
        }

        return await OpenAsync(dc, goal, FollowUpSlots.Target, cancellationToken);
    }

    private async Task<DialogTurnResult?> CheckInAsync(DialogContext dc, CancellationToken cancellationToken) =>
        await GoalAtHandAsync(dc.Context, cancellationToken) is { } goal ? await OpenAsync(dc, goal, FollowUpSlots.CheckIn, cancellationToken)
        : await SayAsync(dc, "check.none", cancellationToken);

    private async Task<DialogTurnResult> OpenAsync(DialogContext dc, Goal goal, string slot, CancellationToken cancellationToken)
    {
        if (goal.OpenSlot is null || ComingBack.TopicOf(goal.OpenSlot) != ComingBack.TopicOf(slot))
        {
            goal.Open(slot, ComingBack.TopicOf(slot), assistant.PersonOf(dc.Context).Today, assistant.Now);
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
        var person = await assistant.People.OfAsync(dc.Context, cancellationToken);
        person.CheckBack(false, assistant.Now);
        await CloseAllAsync(dc.Context, cancellationToken);
        await assistant.PlanAsync(dc.Context, person, cancellationToken);
        await dc.Context.SayAsync(assistant.Say("check.stopped"), cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task CloseAllAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        foreach (var goal in (await assistant.GoalsAsync(turn, cancellationToken)).Where(goal => goal.OpenSlot is not null))
        {
            goal.CloseFollowUp(assistant.Now);
        }
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
