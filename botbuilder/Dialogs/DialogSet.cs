namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another, each under an id of its own.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>A set inside a container, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Adds a dialog. Where another one has its id, the new one's is changed: "name", then "name2", "name3".</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known) && known == dialog)
        {
            return this;
        }

        dialog.Id = FreeId(dialog.Id);
        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>The dialog of that id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>Loads the conversation's stack, or starts an empty one.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a property to keep the stack in.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("This DialogSet was made without a state property, so it has no stack to load.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    private string FreeId(string id)
    {
        var free = id;
        for (var suffix = 2; _dialogs.ContainsKey(free); suffix++)
        {
            free = FormattableString.Invariant($"{id}{suffix}");
        }

        return free;
    }
}
