using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.Consents;

/// <summary>Lets nobody further who has not agreed that what they say is kept. Help is there all the same.</summary>
internal sealed class ConsentGate(Assistant assistant)
{
    private const string Language = "language";

    /// <summary>Asks for consent; null where the person has given it, or is being asked just now.</summary>
    public async Task<DialogTurnResult?> HearAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var code = InviteCode.Read(dc.Context.Activity.Text);
        if (FollowUpEvent.IsOne(dc.Context.Activity) || (dc.ActiveDialog?.Id == nameof(ConsentDialog) && code is null))
        {
            return null;
        }

        var person = await assistant.People.OfAsync(dc.Context, cancellationToken);
        if (person.Allows(ConsentPurpose.Keep) || assistant.Language.Commands.Read(dc.Context.Activity.Text) is Command.HelpNow or Command.Calm)
        {
            return null;
        }

        if (dc.ActiveDialog?.Id == nameof(ConsentDialog))
        {
            // The page says the code of a link for the person, once they have been greeted.
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(RootDialog.AskConsent, code, cancellationToken);
        }

        var isNew = (await assistant.GoalsAsync(dc.Context, cancellationToken)).Count == 0;
        Lead.Add(dc.Context, isNew ? assistant.Say("greet") : assistant.Say(person.Consents.Count == 0 ? "consent.before" : "consent.again"));
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(RootDialog.AskConsent, code, cancellationToken);
    }

    /// <summary>Sees to it at the end of a turn that what a person said is not kept where they have not agreed to it.</summary>
    public async Task CloseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!FollowUpEvent.IsOne(turn.Activity) && !(await assistant.People.OfAsync(turn, cancellationToken)).Allows(ConsentPurpose.Keep))
        {
            Unkept.Mark(turn, assistant.Say("consent.not-kept"));
        }
    }

    /// <summary>The language that somebody chose before they were known; null for that of their goals or their channel.</summary>
    public static LanguagePack? LanguageOf(DialogContext dc, Languages languages) =>
        dc.ActiveDialog is { Id: nameof(ConsentDialog) } asking && asking.State.TryGetValue(Language, out var code) ? languages.Of(code.ToString()) : null;

    /// <summary>Asks in another language.</summary>
    public static Task<DialogTurnResult> ChangeLanguageAsync(DialogContext dc, LanguagePack language, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[Language] = language.Code;
        Languages.Speak(language);
        return Interruptions.RepromptAsync(dc, cancellationToken);
    }

    /// <summary>Whether a command counts before consent is given.</summary>
    public static bool Allows(Command? command) =>
        command is Command.Help or Command.HelpNow or Command.Calm or Command.Program or Command.Stop or Command.Coach or Command.Language;
}
