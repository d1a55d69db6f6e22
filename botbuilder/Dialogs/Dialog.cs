using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// One part of a conversation. Instances are shared by all conversations, so they hold no state of a turn:
/// that lives in the <see cref="DialogInstance"/> on the stack.
/// </summary>
[SuppressMessage("Design", "CA1012", Justification = "The real SDK's constructor is public.")]
public abstract class Dialog
{
    /// <summary>Says that the dialog waits for the person's next message. Shared: never change it.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    public Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>Unique within a <see cref="DialogSet"/>; the type's name unless set.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>The person has answered while this dialog is on top. Unless overridden, it ends without a result.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>A dialog that this one began has ended. Unless overridden, this one ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks the open question again, for instance after an interruption.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called as the dialog leaves the stack, whatever the reason; the place to tidy up.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    protected virtual string OnComputeId() => GetType().Name;
}
