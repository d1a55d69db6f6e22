using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.Consents;

/// <summary>
/// Says what the assistant is and asks whether it may keep what it is told, before it asks anything else; and, where there
/// is a coach, whether they may see it. Without the first it keeps nothing but that it asked. Its options are what the
/// person came with, a code of a plan, to go on with afterwards.
/// </summary>
internal sealed class ConsentDialog : ComponentDialog
{
    private const string KeepPrompt = "consent.keep";
    private const string CoachPrompt = "consent.coach";
    private const string Yes = "consent.yes";
    private const string What = "consent.what";
    private const string No = "consent.no";
    private const string CoachYes = "consent.coach.yes";
    private const string CoachNo = "consent.coach.no";

    private readonly Assistant _assistant;

    public ConsentDialog(Assistant assistant)
        : base(nameof(ConsentDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, KeepAsync, ShareAsync]));
        AddDialog(new PickPrompt(KeepPrompt, (_, _, _) => Task.FromResult(KeepMenu()), assistant));
        AddDialog(new PickPrompt(CoachPrompt, (_, _, _) => Task.FromResult(CoachMenu()), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(KeepPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch ((string)step.Result)
        {
            case What:
                await step.Context.SayAsync(_assistant.Say("consent.what.kept"), cancellationToken);
                return await step.ReplaceDialogAsync(nameof(WaterfallDialog), step.Options, cancellationToken);
            case No:
                await step.Context.SayAsync(_assistant.Say("consent.no.done"), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
        }

        var person = await DecideAsync(step, ConsentPurpose.Keep, agrees: true, cancellationToken);
        await _assistant.NoticeAsync(step.Context, cancellationToken);
        Lead.Add(step.Context, _assistant.Say("consent.thanks"));
        return _assistant.Options.Coach is not null && !person.HasDecided(ConsentPurpose.Coach)
            ? await step.PromptAsync(CoachPrompt, PickPrompt.About(""), cancellationToken)
            : await step.NextAsync("", cancellationToken);
    }

    private async Task<DialogTurnResult> ShareAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is CoachYes or CoachNo)
        {
            await DecideAsync(step, ConsentPurpose.Coach, step.Result is CoachYes, cancellationToken);
        }

        return await step.EndDialogAsync(Convert.ToString(step.Options, CultureInfo.InvariantCulture) ?? "", cancellationToken);
    }

    private async Task<Participant> DecideAsync(WaterfallStepContext step, ConsentPurpose purpose, bool agrees, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        await _assistant.DecideAsync(person, purpose, agrees, cancellationToken);
        return person;
    }

    // Silence and other talk agree to nothing: what is kept is explained, and the question stays.
    private PickMenu KeepMenu() => PickMenu.Of(_assistant.Say("consent.ask"), What, _assistant, Yes, What, No) with
    {
        Consent = (Yes, No),
        Again = _assistant.Say("consent.first"),
    };

    private PickMenu CoachMenu() => PickMenu.Of(_assistant.Say("consent.coach.ask", [("coach", _assistant.Options.Coach!)]), CoachNo, _assistant, CoachYes, CoachNo) with
    {
        Consent = (CoachYes, CoachNo),
    };
}
