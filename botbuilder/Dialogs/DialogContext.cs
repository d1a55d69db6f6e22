namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack in the turn at hand: begins, continues, ends, replaces and cancels what stands on it.</summary>
public class DialogContext
{
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state) => Parent = parentDialogContext;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The dialogs under way, the one on top first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context of the container that this stack belongs to, or null.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The inner context of the dialog on top where that is a container, else null.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Looks here, then in each parent; null where no dialog has that id.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <exception cref="ArgumentException">No dialog here or in a parent has that id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        var dialog = FindDialog(dialogId)
            ?? throw new ArgumentException($"No dialog with id '{dialogId}' in this DialogSet or its parents; add it before it is begun.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn to the dialog on top; Empty where there is none.</summary>
    /// <exception cref="InvalidOperationException">The saved stack names a dialog that no longer exists.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Empty)
            : await FindActive().ContinueDialogAsync(this, cancellationToken);

    /// <summary>Ends the dialog on top and hands its result to the one below, if any.</summary>
    /// <exception cref="InvalidOperationException">The saved stack names a dialog that no longer exists.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        await PopAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await FindActive().ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>
    /// Cancels every dialog on this stack and inside its components, but none of the parent's. Works on a stack that
    /// names a dialog that no longer exists: it is how a host gets such a conversation going again.
    /// </summary>
    /// <returns>Cancelled, or Empty where there was nothing to cancel and there is no parent.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is null && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        while (ActiveDialog is not null)
        {
            await PopAsync(DialogReason.CancelCalled, cancellationToken);
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the dialog on top and begins another in its place; the one below hears nothing of it.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Asks the open question again.</summary>
    /// <exception cref="InvalidOperationException">The saved stack names a dialog that no longer exists.</exception>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is null
            ? Task.CompletedTask
            : FindActive().RepromptDialogAsync(Context, ActiveDialog, cancellationToken);

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } ending)
        {
            return;
        }

        if (FindDialog(ending.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, ending, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }

    private Dialog FindActive() =>
        FindDialog(ActiveDialog.Id)
        ?? throw new InvalidOperationException(
            $"The conversation is in dialog '{ActiveDialog.Id}', which no longer exists: it was renamed or removed since the stack was saved.");
}
