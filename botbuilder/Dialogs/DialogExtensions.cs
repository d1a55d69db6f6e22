namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>
    /// Gives the turn to the conversation's open dialogs or, where none is open, begins this one.
    /// Unlike the SDK's it sends no trace activity: channels other than the Emulator drop it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The saved stack names a dialog that no longer exists.</exception>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(dialog.Id, cancellationToken: cancellationToken);
        }
    }
}
