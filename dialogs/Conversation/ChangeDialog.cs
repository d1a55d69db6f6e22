using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Opens a saved goal again: which one, where there are several, and why (S3.5). Then its card comes, where each part can be changed.</summary>
internal sealed class ChangeDialog : ComponentDialog
{
    private const string WhichPrompt = "which";
    private const string WhyPrompt = "why";
    private const string GoalKey = "goal";

    private readonly Assistant _assistant;

    public ChangeDialog(Assistant assistant)
        : base(nameof(ChangeDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskWhichAsync, AskWhyAsync, ReopenAsync]));
        AddDialog(new PickPrompt(WhichPrompt, (turn, _, cancellationToken) => GoalPicks.MenuAsync(turn, "change.which", assistant, cancellationToken), assistant));
        AddDialog(new TextPrompt(WhyPrompt));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goals = await GoalPicks.SavedAsync(step.Context, _assistant, cancellationToken);
        return goals.Count > 1
            ? await step.PromptAsync(WhichPrompt, PickPrompt.About(""), cancellationToken)
            : await step.NextAsync(goals[0].Id, cancellationToken);
    }

    private Task<DialogTurnResult> AskWhyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[GoalKey] = step.Result;
        var ask = Message.Text(Lead.Take(step.Context, _assistant.Say("change.why")), [_assistant.Say("offer.skip")]);
        return step.PromptAsync(WhyPrompt, new PromptOptions { Prompt = ask }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReopenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step.Context, step.Values[GoalKey].ToString()!, cancellationToken);
        var reason = Words.OneLine((string)step.Result);
        goal.Reopen(_assistant.Language.Commands.Read(reason) == Command.Skip ? null : reason, _assistant.Now);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await Interruptions.GoOnWithAsync(step.Parent, goal, cancellationToken);
    }
}
