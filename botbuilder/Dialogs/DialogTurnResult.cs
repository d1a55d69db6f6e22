namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a call on a dialog or its stack led to.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    /// <summary>What the ended dialog returned; null unless one ended.</summary>
    public object Result { get; set; }
}
