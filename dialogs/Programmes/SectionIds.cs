namespace SmartBot.Dialogs.Programmes;

/// <summary>The sections of a programme, in their order: an opening in some, then in every one the five Ws and the five letters of SMART.</summary>
public static class SectionIds
{
    /// <summary>What comes before the goal, in programmes that have it: how the person is, and what they practised.</summary>
    public const string Opening = "opening";

    public const string FiveWs = "five-ws";
    public const string Specific = "specific";
    public const string Measurable = "measurable";
    public const string Achievable = "achievable";
    public const string Realistic = "realistic";
    public const string Timely = "timely";

    /// <summary>Those that every programme has, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> InOrder { get; } = [FiveWs, Specific, Measurable, Achievable, Realistic, Timely];
}
