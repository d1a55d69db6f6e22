namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands at the end of a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the person.</summary>
    Waiting,

    /// <summary>The last dialog on the stack ended.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The dialog is complete and yet keeps its place for the next message. Nothing in this layer returns it.</summary>
    CompleteAndWait,
}
