using Microsoft.Bot.Builder.Dialogs;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Asks which of the saved goals comes first; the others keep their order behind it (S2.3, S3.6).</summary>
internal sealed class OrderDialog : ComponentDialog
{
    private const string FirstPrompt = "first";

    private readonly Assistant _assistant;

    public OrderDialog(Assistant assistant)
        : base(nameof(OrderDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, OrderAsync]));
        AddDialog(new PickPrompt(FirstPrompt, (turn, _, cancellationToken) => GoalPicks.MenuAsync(turn, "order.first", assistant, cancellationToken), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(FirstPrompt, PickPrompt.About(""), cancellationToken);

    private async Task<DialogTurnResult> OrderAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goals = await GoalPicks.SavedAsync(step.Context, _assistant, cancellationToken);
        var place = 1;
        foreach (var goal in goals.OrderBy(goal => goal.Id == (string)step.Result ? 0 : goal.Priority ?? int.MaxValue))
        {
            goal.Prioritise(place++, _assistant.Now);
            await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        }

        await step.Context.SayAsync(await new Asides(_assistant).GoalListAsync(step.Context, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
