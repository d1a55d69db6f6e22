namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall sees: the answer before it, the dialog's options and its values.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private readonly DialogInstance _instance;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        _instance = dc.ActiveDialog;
        Parent = dc.Parent;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>The number of this step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with. After a save and a load a plain value, see <see cref="DialogInstance.State"/>.</summary>
    public object Options => _instance.Read<object>(WaterfallDialog.OptionsKey);

    public DialogReason Reason { get; }

    /// <summary>What the step before asked for, or passed on; null in the first step.</summary>
    public object Result { get; }

    /// <summary>What the steps of this waterfall share; see <see cref="DialogInstance.State"/> for what survives a load.</summary>
    public IDictionary<string, object> Values => _instance.Read<IDictionary<string, object>>(WaterfallDialog.ValuesKey);

    /// <summary>Skips on to the next step in the same turn.</summary>
    /// <exception cref="InvalidOperationException">
    /// The step has already moved on, or has begun a dialog that is to be answered first: going on would run over its question.
    /// </exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default) =>
        ActiveDialog == _instance && _instance.Read<int>(WaterfallDialog.IndexKey) == Index
            ? _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken)
            : throw new InvalidOperationException(
                $"Step {Index} of waterfall '{_waterfall.Id}' has already moved on. Return what the first call on the context gave.");
}
