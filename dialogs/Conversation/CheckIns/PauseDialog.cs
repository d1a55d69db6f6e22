using Microsoft.Bot.Builder.Dialogs;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>Stops all check-ins for a while, and begins them again when the person says so or the time is over.</summary>
internal sealed class PauseDialog : ComponentDialog
{
    private const string HowLongPrompt = "pause.how-long";
    private const int DaysAWeek = 7;

    // Far enough to be until they say so, near enough for a calendar.
    private const int UntilISay = 3650;

    private static readonly (string Id, int Days)[] Lengths =
        [("pause.week", DaysAWeek), ("pause.two-weeks", 2 * DaysAWeek), ("pause.month", 30), ("pause.open", UntilISay)];

    private readonly Assistant _assistant;

    public PauseDialog(Assistant assistant)
        : base(nameof(PauseDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, PauseAsync]));
        AddDialog(new PickPrompt(HowLongPrompt, (_, _, _) => Task.FromResult(Menu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(HowLongPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> PauseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var days = Lengths.First(length => length.Id == (string)step.Result).Days;
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        var until = person.DayAt(_assistant.Now).AddDays(days);
        person.Pause(until);
        await _assistant.PlanAsync(person, goal => goal.LeaveFollowUp(_assistant.Now), cancellationToken);
        var text = days == UntilISay ? _assistant.Say("pause.done.open") : _assistant.Say("pause.done", [("day", _assistant.Day(step.Context, until))]);
        await step.Context.SayAsync(text, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private PickMenu Menu() => PickMenu.Of(_assistant.Say("pause"), Lengths[0].Id, _assistant, Lengths.Select(length => length.Id));
}
