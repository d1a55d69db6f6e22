using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// The short conversation with one of the others in a plan: who they are, whether they agree, and what they say, kept as
/// they say it (S1.6–S1.8, S1.14, S4.4, S4.23–S4.24). A child is asked in the plainest words. Its options are the code
/// that they were given.
/// </summary>
internal sealed class AgreementDialog : ComponentDialog
{
    private const string RolePrompt = "role";
    private const string VerdictPrompt = "verdict";
    private const string NameKey = "name";
    private const string RoleKey = "role";
    private const string VerdictKey = "verdict";
    private const string WordsKey = "words";
    private const string VersionKey = "version";

    private readonly Assistant _assistant;

    public AgreementDialog(Assistant assistant)
        : base(nameof(AgreementDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskRoleAsync, AskNameAsync, AskVerdictAsync, AskWordsAsync, AskWhatFollowsAsync, ThankAsync]));
        AddDialog(new PickPrompt(RolePrompt, (_, _, _) => Task.FromResult(RoleMenu()), assistant));
        AddDialog(new PickPrompt(VerdictPrompt, (_, isChild, _) => Task.FromResult(VerdictMenu(isChild.Length > 0)), assistant));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskRoleAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(RolePrompt, PickPrompt.About(""), cancellationToken);

    private Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[RoleKey] = ((string)step.Result)["role.".Length..];
        return AskAsync(step, Say(step, "agree.name"), cancellationToken);
    }

    private async Task<DialogTurnResult> AskVerdictAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[NameKey] = SaidIn(step) is { Length: > 0 } name ? name : _assistant.Say(step.Values[RoleKey] is "Child" ? "role.Child" : "agree.nameless");
        if (await GoalAsync(step, cancellationToken) is not { } goal)
        {
            return await GoneAsync(step, cancellationToken);
        }

        step.Values[VersionKey] = goal.Versions.Count;
        Lead.Add(step.Context, Say(step, "agree.shown", [("sentence", goal.Sentence!)]));
        return await step.PromptAsync(VerdictPrompt, PickPrompt.About(IsChild(step) ? "child" : ""), cancellationToken);
    }

    private Task<DialogTurnResult> AskWordsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[VerdictKey] = ((string)step.Result)["verdict.".Length..].Split('.')[0];
        return AskAsync(step, Say(step, "agree.words"), cancellationToken);
    }

    private Task<DialogTurnResult> AskWhatFollowsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[WordsKey] = SaidIn(step);
        return step.Values[VerdictKey] is nameof(Verdict.Agrees) || IsChild(step)
            ? step.NextAsync("", cancellationToken)
            : AskAsync(step, _assistant.Say("agree.follows"), cancellationToken);
    }

    private async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await GoalAsync(step, cancellationToken) is not { } goal)
        {
            return await GoneAsync(step, cancellationToken);
        }

        var follows = SaidIn(step);
        var version = Convert.ToInt32(step.Values[VersionKey], CultureInfo.InvariantCulture);
        await _assistant.HearAsync(
            goal,
            new Agreement
            {
                ById = _assistant.PersonOf(step.Context).OwnerId,
                Name = step.Values[NameKey].ToString()!,
                Role = Enum.Parse<PlanRole>(step.Values[RoleKey].ToString()!),
                Verdict = Enum.Parse<Verdict>(step.Values[VerdictKey].ToString()!),
                Words = step.Values[WordsKey].ToString()!,
                Follows = follows.Length == 0 ? null : follows,
                Version = version,
                At = _assistant.Now,
            },
            cancellationToken);
        var isOld = version < goal.Versions.Count;
        await step.Context.SayAsync(isOld ? _assistant.Say("agree.changed") : Say(step, "agree.thanks"), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string ask, CancellationToken cancellationToken) => step.PromptAsync(
        nameof(TextPrompt),
        new PromptOptions { Prompt = Message.Text(Lead.Take(step.Context, ask), [_assistant.Say("offer.skip")]) },
        cancellationToken);

    private async Task<DialogTurnResult> GoneAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SayAsync(_assistant.Say("agree.gone"), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    // A goal that is being changed cannot be agreed to; it can when it is saved again.
    private async Task<Goal?> GoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var code = step.GoalId();
        return await _assistant.InvitedAsync(code, cancellationToken) is { Status: GoalStatus.Agreed } goal ? goal : null;
    }

    private PickMenu RoleMenu()
    {
        var picks = Enum.GetNames<PlanRole>().Select(role => new Pick($"role.{role}", _assistant.Say($"role.{role}"))).ToList();
        return new PickMenu(Message.Text(_assistant.Say("agree.role"), picks.Select(pick => pick.Title)), picks, $"role.{PlanRole.Other}");
    }

    private PickMenu VerdictMenu(bool isChild)
    {
        var picks = Enum.GetNames<Verdict>().Select(verdict => isChild ? $"verdict.{verdict}.child" : $"verdict.{verdict}")
            .Select(id => new Pick(id, _assistant.Say(id))).ToList();
        var ask = _assistant.Say(isChild ? "agree.verdict.child" : "agree.verdict");
        return new PickMenu(Message.Text(ask, picks.Select(pick => pick.Title)), picks, picks[1].Id) { Consent = (picks[0].Id, picks[2].Id) };
    }

    // Each sentence has another wording for a child.
    private string Say(WaterfallStepContext step, string id, params IEnumerable<(string Name, string Value)> values) =>
        _assistant.Say(IsChild(step) ? id + ".child" : id, values);

    private static bool IsChild(WaterfallStepContext step) => step.Values.TryGetValue(RoleKey, out var role) && role is nameof(PlanRole.Child);

    // What was said, whole and unchanged; empty where they would rather not say.
    private string SaidIn(WaterfallStepContext step) =>
        step.Result is string words && _assistant.Language.Commands.Read(words) != Command.Skip ? words.Trim() : "";
}
