using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.MyData;

/// <summary>Tells a person what is kept of them and what they agreed to, and lets them take it away, see who read it, take back a yes, or delete it.</summary>
internal sealed class MyDataDialog : ComponentDialog
{
    private const string AskPrompt = "data.ask.prompt";
    private const string Export = "data.export";
    private const string Readers = "data.readers";
    private const string StopCheckIns = "data.check-back.stop";
    private const string StopSharing = "data.coach.stop";
    private const string StartSharing = "data.coach.start";
    private const string Delete = "data.delete";
    private const string Leave = "data.leave";

    private readonly Assistant _assistant;

    public MyDataDialog(Assistant assistant)
        : base(nameof(MyDataDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, ActAsync]));
        AddDialog(new PickPrompt(AskPrompt, (turn, _, cancellationToken) => MenuAsync(turn, cancellationToken), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>Where a person takes their data away, in words.</summary>
    public static string ExportText(Assistant assistant, ITurnContext turn) => assistant.MyData?.LinkTo(Person.OwnerOf(turn.Activity)) is { } link
        ? $"{assistant.Say("data.export.link", [("link", link.AbsoluteUri)])}\n{assistant.Say("data.export.care")}"
        : assistant.Say("data.export.menu");

    /// <summary>Who but the person has read it, in words.</summary>
    public static async Task<string> ReadersTextAsync(Assistant assistant, ITurnContext turn, CancellationToken cancellationToken)
    {
        var readings = assistant.MyData is { } data ? await data.ReadersAsync(Person.OwnerOf(turn.Activity), cancellationToken) : [];
        return readings.Count == 0
            ? assistant.Say("data.readers.none")
            : string.Join('\n', readings.Select(reading => assistant.Say("data.readers.line", [("who", assistant.Options.Coach ?? assistant.Say("data.readers.coach")), ("day", Day(assistant, turn, reading.At))]))
                .Prepend(assistant.Say("data.readers.list")));
    }

    /// <summary>How many goals there are, in words.</summary>
    public static async Task<string> GoalsTextAsync(Assistant assistant, ITurnContext turn, CancellationToken cancellationToken)
    {
        var count = (await assistant.GoalsAsync(turn, cancellationToken)).Count(goal => goal.Answers.Count > 0);
        return count == 1
            ? assistant.Say("data.goals.one")
            : assistant.Say("data.goals.many", [("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        var agreed = person.Consents.Last(consent => consent is { Purpose: ConsentPurpose.Keep, IsGiven: true });
        var goals = await GoalsTextAsync(_assistant, step.Context, cancellationToken);
        Lead.Add(step.Context, _assistant.Say("data.about", [("goals", goals), ("day", Day(_assistant, step.Context, agreed.At))]));
        if (_assistant.Options.Coach is { } coach && person.Allows(ConsentPurpose.Coach))
        {
            Lead.Add(step.Context, _assistant.Say("data.coach.on", [("coach", coach)]));
        }

        return await step.PromptAsync(AskPrompt, PickPrompt.About(""), cancellationToken);
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch ((string)step.Result)
        {
            case Delete:
                return await step.ReplaceDialogAsync(nameof(DeleteDialog), null, cancellationToken);
            case Export:
                await step.Context.SayAsync(ExportText(_assistant, step.Context), cancellationToken);
                break;
            case Readers:
                await step.Context.SayAsync(await ReadersTextAsync(_assistant, step.Context, cancellationToken), cancellationToken);
                break;
            case StopCheckIns:
                await StopCheckInsAsync(step.Context, cancellationToken);
                break;
            case StopSharing or StartSharing:
                await ShareAsync(step.Context, step.Result is StartSharing, cancellationToken);
                break;
            default:
                Lead.Add(step.Context, _assistant.Say("data.left"));
                break;
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task StopCheckInsAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await _assistant.StopCheckInsAsync(turn, cancellationToken);
        await turn.SayAsync(_assistant.Say("check.stopped"), cancellationToken);
    }

    private async Task ShareAsync(ITurnContext turn, bool shares, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(turn, cancellationToken);
        await _assistant.DecideAsync(person, ConsentPurpose.Coach, shares, cancellationToken);
        var id = shares ? "data.coach.started" : "data.coach.stopped";
        await turn.SayAsync(_assistant.Say(id, [("coach", _assistant.Options.Coach!)]), cancellationToken);
    }

    private async Task<PickMenu> MenuAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(turn, cancellationToken);
        var coach = _assistant.Options.Coach;
        string?[] ids =
        [
            Export,
            Readers,
            person.ChecksBack == true ? StopCheckIns : null,
            coach is null ? null : person.Allows(ConsentPurpose.Coach) ? StopSharing : StartSharing,
            Delete,
            Leave,
        ];
        var picks = ids.OfType<string>().Select(id => new Pick(id, _assistant.Say(id, [("coach", coach ?? "")]))).ToList();
        return new PickMenu(Message.Text(_assistant.Say("data.ask"), picks.Select(pick => pick.Title)), picks, Leave);
    }

    private static string Day(Assistant assistant, ITurnContext turn, DateTimeOffset at) => assistant.Day(turn, DateOnly.FromDateTime(at.UtcDateTime));
}
