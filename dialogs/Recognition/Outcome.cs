namespace SmartBot.Dialogs.Recognition;

/// <summary>What could be made of an answer.</summary>
public enum Outcome
{
    /// <summary>Understood: the value is in the recognition.</summary>
    Resolved,

    /// <summary>Several readings; ask which.</summary>
    Ambiguous,

    /// <summary>No value for this question; ask again, by the <see cref="Reason"/>.</summary>
    Unresolvable,

    /// <summary>A day before the person's today; refuse kindly, ask again.</summary>
    Past,
}
