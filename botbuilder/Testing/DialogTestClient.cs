using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, which begins with the first message; its state is saved after every turn.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        _adapter = testAdapter;
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var state = ConversationState.CreateProperty<DialogState>("DialogState");
        _callback = (turn, cancellationToken) => RunAsync(turn, state, targetDialog, initialDialogOptions, cancellationToken);
    }

    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    public ConversationState ConversationState { get; }

    /// <summary>The stack in the latest turn.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the latest turn led to.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>Says something and gives the first reply, or null where there is none.</summary>
    public virtual Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity =>
        SendActivityAsync<T>(_adapter.MakeActivity(text), cancellationToken);

    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply, or null where there is none left.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity =>
        (T)_adapter.GetNextReply();

    private async Task RunAsync(
        ITurnContext turn, IStatePropertyAccessor<DialogState> state, Dialog dialog, object options, CancellationToken cancellationToken)
    {
        DialogContext = await new DialogSet(state).Add(dialog).CreateContextAsync(turn, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken);
        }
    }
}
