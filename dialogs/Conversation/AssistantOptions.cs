namespace SmartBot.Dialogs.Conversation;

/// <summary>What whoever runs the assistant decides about it.</summary>
public sealed class AssistantOptions
{
    /// <summary>The programme that new people are asked by, such as <c>smart</c>; they can choose another.</summary>
    public string Programme { get; set; } = "smart";

    /// <summary>The coach's name, as people know it, where a coach may see what people share; null where there is none.</summary>
    public string? Coach { get; set; }

    /// <summary>How a person reaches their coach, as it is said to them: "Ana on 01234 567890". Null where that is not known (S0.27).</summary>
    public string? CoachContact { get; set; }

    /// <summary>Where a person finds the video or page of their home practice (S0.7); null where there is none.</summary>
    public Uri? PracticeLink { get; set; }
}
