namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>What a part of a statement is about.</summary>
internal enum PartKind
{
    Goal,

    /// <summary>What will be different by it.</summary>
    Purpose,

    /// <summary>How things are or were.</summary>
    Background,

    /// <summary>On what occasion.</summary>
    Circumstance,

    /// <summary>What is not to be done, or not any more.</summary>
    Contrast,
}

/// <summary>A run of words without a mark or a joint.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Next">The word after its last.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="IsHead">It begins a sentence, or stands first after "I want".</param>
/// <param name="Sentence">Which sentence it is in.</param>
internal sealed record Part(int First, int Next, PartKind Kind, bool IsHead, int Sentence)
{
    public bool IsAim => Kind is PartKind.Goal or PartKind.Purpose;

    public bool Contains(int index) => First <= index && index < Next;
}
