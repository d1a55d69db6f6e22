using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Dialogs.Conversation.Disclosures;

/// <summary>
/// Stays with a person who has said something that worries: says at once what helps and what the assistant is not, offers
/// to calm down and to make a safety plan, and goes on with the goal by their own choice only (conversation: "Safety", 3–10).
/// </summary>
internal sealed class SafetyDialog : ComponentDialog
{
    private const string Stay = "safety.stay";
    private const string Leave = "safety.leave";
    private const string NeutralPrompt = "safety.neutral.prompt";
    private const string CheckPrompt = "safety.check.prompt";
    private const string AskPrompt = "safety.ask.prompt";
    private const string WritePrompt = "safety.write.prompt";
    private const string LeavePrompt = "safety.leave.prompt";
    private const string NotNow = "safety.neutral.no";
    private const string Safe = "safety.safe";
    private const string NotSafe = "safety.not-safe";
    private const string Unsure = "safety.unsure";
    private const string Unclear = "safety.unclear";
    private const string Calm = "safety.calm";
    private const string Plan = "safety.plan";
    private const string DoNotWrite = "safety.write.no";
    private const string GoOn = "safety.go-on";
    private const string Stop = "safety.stop";

    /// <summary>What it offers to say about how one is.</summary>
    public static readonly IReadOnlyList<string> Offered = [Safe, NotSafe, Unsure];

    private readonly Assistant _assistant;

    public SafetyDialog(Assistant assistant)
        : base(nameof(SafetyDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [GreetNeutrallyAsync, CheckAsync, ActAsync]));
        AddDialog(new WaterfallDialog(Stay, [AskAsync, ActAsync, StayAsync]));
        AddDialog(new WaterfallDialog(Leave, [AskToWriteAsync, AskToLeaveAsync, LeaveAsync]));
        AddDialog(new SafetyPlanDialog(assistant));
        AddPicks(NeutralPrompt, "safety.neutral", NotNow, "safety.neutral.yes", NotNow);
        AddPicks(CheckPrompt, "safety.check", Unsure, Safe, Unsure, NotSafe);
        AddPicks(AskPrompt, "safety.ask", Unclear, Calm, Plan, NotSafe, Safe, GoOn);
        AddPicks(WritePrompt, "safety.write.ask", DoNotWrite, "safety.write.yes", DoNotWrite);
        AddPicks(LeavePrompt, "safety.leave.ask", Stop, GoOn, Stop);
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>Says what is said first, and who can help.</summary>
    public static Task SayHelpAsync(Assistant assistant, ITurnContext turn, RiskCategory category, CancellationToken cancellationToken) =>
        turn.SayAsync($"{assistant.Say(HeardId(category))}\n{assistant.HelpLines(turn, category)}", cancellationToken);

    // Where someone may read along, the assistant comes back without a word of anything.
    private async Task<DialogTurnResult> GreetNeutrallyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        return FollowUpEvent.IsOne(step.Context.Activity) && person.IsWrittenToNeutrally
            ? await step.PromptAsync(NeutralPrompt, PickPrompt.About(""), cancellationToken)
            : await step.NextAsync("", cancellationToken);
    }

    // Words that may be a figure of speech get one gentle question; a risk that is plain gets help at once.
    private async Task<DialogTurnResult> CheckAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if ((string)step.Result == NotNow)
        {
            await step.Context.SayAsync(_assistant.Say("safety.neutral.later"), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        switch ((await _assistant.People.OfAsync(step.Context, cancellationToken)).Risk)
        {
            case null:
                return await GoOnAsync(step, cancellationToken);
            case { WasAnswered: false, Tier: > RiskTier.Ambiguous } risk:
                await SayHelpAsync(_assistant, step.Context, risk.Category, cancellationToken);
                return await step.ReplaceDialogAsync(Stay, null, cancellationToken);
            case var risk:
                Lead.Add(step.Context, _assistant.Say(risk.WasAnswered ? "safety.again" : "safety.gentle"));
                return await step.PromptAsync(CheckPrompt, PickPrompt.About(""), cancellationToken);
        }
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(AskPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch ((string)step.Result)
        {
            case Safe:
                return await SayIsSafeAsync(step, cancellationToken);
            case Plan:
                return await step.BeginDialogAsync(nameof(SafetyPlanDialog), null, cancellationToken);
            case GoOn:
                await LeaveOpenAsync(step.Context, cancellationToken);
                return await GoOnAsync(step, cancellationToken);
            case Unclear:
                await LeaveOpenAsync(step.Context, cancellationToken);
                return await step.ReplaceDialogAsync(Leave, null, cancellationToken);
            case Calm:
                await step.Context.SayAsync(_assistant.Say("safety.calm.how"), cancellationToken);
                break;
            case Unsure:
                await DiscloseAsync(step.Context, RiskTier.Concern, cancellationToken);
                break;
            case NotSafe:
                await DiscloseAsync(step.Context, RiskTier.Immediate, cancellationToken);
                await step.Context.SayAsync($"{_assistant.Say("safety.now")}\n{_assistant.HelpLines(step.Context, null)}", cancellationToken);
                break;
        }

        return await step.ReplaceDialogAsync(Stay, null, cancellationToken);
    }

    private static Task<DialogTurnResult> StayAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Stay, null, cancellationToken);

    // What they say themselves counts as much as what was found in their words; help comes with it.
    private async Task DiscloseAsync(ITurnContext turn, RiskTier tier, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(turn, cancellationToken);
        var category = person.Risk?.Category ?? RiskCategory.SelfHarm;
        var isNew = person.Risk is not { Tier: > RiskTier.Ambiguous };
        person.Disclose(category, tier, _assistant.Now);
        await _assistant.People.SaveAsync(person, cancellationToken);
        if (isNew && tier == RiskTier.Concern)
        {
            await SayHelpAsync(_assistant, turn, category, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> SayIsSafeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        person.SayIsSafe();
        await _assistant.People.SaveAsync(person, cancellationToken);
        Lead.Add(step.Context, _assistant.Say(person.Risk is null ? "safety.safe.gentle" : "safety.safe.said"));
        return await step.ReplaceDialogAsync(Leave, null, cancellationToken);
    }

    private async Task LeaveOpenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(turn, cancellationToken);
        person.LeaveOpen();
        await _assistant.People.SaveAsync(person, cancellationToken);
    }

    // Whoever is afraid at home is asked whether messages are safe (8), once for each time that they told of it.
    private async Task<DialogTurnResult> AskToWriteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
        return person is { ChecksBack: true, Risk.Category: RiskCategory.DomesticAbuse }
            ? await step.PromptAsync(WritePrompt, PickPrompt.About(""), cancellationToken)
            : await step.NextAsync("", cancellationToken);
    }

    private async Task<DialogTurnResult> AskToLeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if ((string)step.Result == DoNotWrite)
        {
            await _assistant.StopCheckInsAsync(step.Context, cancellationToken);
        }

        return await step.PromptAsync(LeavePrompt, PickPrompt.About(""), cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if ((string)step.Result == GoOn)
        {
            return await GoOnAsync(step, cancellationToken);
        }

        await step.Context.SayAsync(_assistant.Say("safety.stopped"), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var root = step.Parent;
        await root.CancelAllDialogsAsync(cancellationToken);
        return await root.BeginDialogAsync(nameof(WaterfallDialog), null, cancellationToken);
    }

    // By what it is about: never a detail, never to confront anyone.
    private static string HeardId(RiskCategory category) => category switch
    {
        RiskCategory.MedicalEmergency => "safety.heard.medical",
        RiskCategory.DomesticAbuse => "safety.heard.abuse",
        RiskCategory.ChildAbuseOrNeglect => "safety.heard.child",
        RiskCategory.ConcernForOther => "safety.heard.other",
        _ => "safety.heard",
    };

    // What is no pick gets a kind word, where there is one, and the same question.
    private void AddPicks(string promptId, string askId, string otherwise, params string[] ids) => AddDialog(new PickPrompt(
        promptId,
        (_, _, _) => Task.FromResult(PickMenu.Of(_assistant.Say(askId), otherwise, _assistant, ids) with
        {
            Consent = promptId == CheckPrompt ? (Safe, NotSafe) : null,
            Again = _assistant.Language.Texts.Has($"{askId}.here") ? _assistant.Say($"{askId}.here") : null,
        }),
        _assistant));
}
