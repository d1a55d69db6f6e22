using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Asks about one goal from the wish to the confirmation: a waterfall over the five Ws and the five criteria, then the
/// topic that is open, then the review. A section with nothing open is passed through, so the dialog can begin anew at
/// any time and goes on where the goal stands. Its options are the goal's id.
/// </summary>
public sealed class GoalDialog : ComponentDialog
{
    private readonly Assistant _assistant;

    public GoalDialog(Assistant assistant)
        : base(nameof(GoalDialog))
    {
        _assistant = assistant;
        string[] sections = [SectionIds.Opening, .. SectionIds.InOrder];
        var steps = sections.Select(section => (WaterfallStep)((step, cancellationToken) =>
            step.BeginDialogAsync(section, step.Options, cancellationToken)));
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [.. steps, TopicAsync, ReviewAsync, CloseAsync]));
        foreach (var section in sections)
        {
            AddDialog(new CriterionDialog(section, assistant));
        }

        AddDialog(new TopicDialog(assistant));
        AddDialog(new ReviewDialog(assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> TopicAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(TopicDialog), step.Options, cancellationToken);

    // A script that changed on the way may have left a question open in a section that was passed.
    private async Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await _assistant.GoalAsync(step, cancellationToken) is { Status: GoalStatus.Draft } goal && _assistant.NextQuestion(goal) is null
            ? await step.BeginDialogAsync(nameof(ReviewDialog), step.Options, cancellationToken)
            : await step.NextAsync(null, cancellationToken);

    // Questions that the review opened are asked, then it comes again.
    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        return _assistant.NextQuestion(goal) is not null
            ? await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }
}
