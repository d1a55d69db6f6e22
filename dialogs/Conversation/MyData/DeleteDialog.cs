using Microsoft.Bot.Builder.Dialogs;

namespace SmartBot.Dialogs.Conversation.MyData;

/// <summary>Says what goes when a person has everything deleted, asks once, has it done and gives them the proof.</summary>
internal sealed class DeleteDialog : ComponentDialog
{
    private const string DeletePrompt = "data.delete.prompt";
    private const string Yes = "data.delete.yes";
    private const string No = "data.delete.no";

    private readonly Assistant _assistant;

    public DeleteDialog(Assistant assistant)
        : base(nameof(DeleteDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, DeleteAsync]));
        AddDialog(new PickPrompt(DeletePrompt, (_, _, _) => Task.FromResult(PickMenu.Of(assistant.Say("data.delete.ask"), No, assistant, No, Yes)), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (_assistant.MyData is null)
        {
            await step.Context.SayAsync(_assistant.Say("data.delete.nowhere"), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        Lead.Add(step.Context, _assistant.Say("data.delete.what", [("goals", await MyDataDialog.GoalsTextAsync(_assistant, step.Context, cancellationToken))]));
        return await step.PromptAsync(DeletePrompt, PickPrompt.About(""), cancellationToken);
    }

    private async Task<DialogTurnResult> DeleteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if ((string)step.Result != Yes)
        {
            Lead.Add(step.Context, _assistant.Say("data.delete.kept"));
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var receipt = await _assistant.MyData!.DeleteAsync(Person.OwnerOf(step.Context.Activity), cancellationToken);
        var text = _assistant.Say("data.deleting", [("receipt", receipt)]);
        await step.Context.SayAsync(
            _assistant.MyData.ReceiptAt(receipt) is { } link ? $"{text}\n{_assistant.Say("data.deleting.link", [("link", link.AbsoluteUri)])}" : text,
            cancellationToken);
        var root = step.Parent;
        await root.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
