using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>Says when the assistant comes back about the person's goals, and changes it: other days, quiet hours, or not at all.</summary>
internal sealed class TimesDialog : ComponentDialog
{
    private const string MenuPrompt = "times.menu";
    private const string WhenPrompt = "times.when";
    private const string QuietPrompt = "times.quiet.prompt";
    private const string Change = "times.change";
    private const string Quiet = "times.quiet";
    private const string Stop = "times.stop";
    private const string Leave = "times.leave";

    private static readonly (string Id, TimeOnly From, TimeOnly Until)[] QuietHours =
    [
        ("quiet.usual", new(21, 0), new(8, 0)), ("quiet.long", new(19, 0), new(10, 0)), ("quiet.short", new(23, 0), new(7, 0)), ("quiet.none", new(0, 0), new(0, 0)),
    ];

    private readonly Assistant _assistant;

    public TimesDialog(Assistant assistant)
        : base(nameof(TimesDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, ActAsync, TakeAsync]));
        AddDialog(new PickPrompt(MenuPrompt, MenuAsync, assistant));
        AddDialog(new PickPrompt(QuietPrompt, (_, _, _) => Task.FromResult(QuietMenu()), assistant));
        AddDialog(new RhythmPrompt(WhenPrompt, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(MenuPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch ((string)step.Result)
        {
            case Change:
                return await step.PromptAsync(WhenPrompt, PickPrompt.About((await FirstAsync(step.Context, cancellationToken)).Id), cancellationToken);
            case Quiet:
                return await step.PromptAsync(QuietPrompt, PickPrompt.About(""), cancellationToken);
            case Stop:
                return (await new FollowUpCommands(_assistant).HandleAsync(step.Parent, Command.StopCheckIns, cancellationToken))!;
            default:
                await step.Context.SayAsync(_assistant.Say("times.left"), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        var said = (string)step.Result;
        if (QuietHours.FirstOrDefault(hours => hours.Id == said) is { Id: not null } quiet)
        {
            person.KeepQuiet(quiet.From, quiet.Until);
            await _assistant.PlanAsync(person, null, cancellationToken);
            await step.Context.SayAsync(_assistant.Say("quiet.done"), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        // One rhythm for all: who wants another for one goal says so when that is saved.
        var rhythm = Rhythm.Parse(said);
        person.CheckBack(true, _assistant.Now);
        void Follow(Goal goal)
        {
            if (goal.Status == GoalStatus.Agreed)
            {
                goal.Follow(rhythm, person.DayAt(_assistant.Now), _assistant.Now);
            }
        }

        await _assistant.PlanAsync(person, Follow, cancellationToken);
        await step.Context.SayAsync(_assistant.Say("rhythm.done", [("when", RhythmWords.Of(rhythm, _assistant, step.Context))]), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<Goal> FirstAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await GoalPicks.SavedAsync(turn, _assistant, cancellationToken))[0];

    private async Task<PickMenu> MenuAsync(ITurnContext turn, string about, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(turn, cancellationToken);
        var rhythm = (await FirstAsync(turn, cancellationToken)).Rhythm;
        var isOn = person.ChecksBack == true && rhythm is not null;
        string[] ids = isOn ? [Change, Quiet, Stop, Leave] : [Change, Quiet, Leave];
        var text = isOn
            ? _assistant.Say("times", [("when", RhythmWords.Of(rhythm!, _assistant, turn)), ("from", RhythmWords.Time(person.QuietFrom, _assistant)), ("until", RhythmWords.Time(person.QuietUntil, _assistant))])
            : _assistant.Say("times.off");
        return PickMenu.Of(text, Leave, _assistant, ids);
    }

    private PickMenu QuietMenu() => PickMenu.Of(_assistant.Say("quiet"), QuietHours[0].Id, _assistant, QuietHours.Select(hours => hours.Id));
}
