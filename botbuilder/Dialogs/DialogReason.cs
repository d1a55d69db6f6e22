namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog or a step runs, or why a dialog ended.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
