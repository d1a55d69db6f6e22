namespace SmartBot.Dialogs.Programmes;

/// <summary>The sections every programme has, in their order: the five Ws, then the five letters of SMART.</summary>
public static class SectionIds
{
    public const string FiveWs = "five-ws";
    public const string Specific = "specific";
    public const string Measurable = "measurable";
    public const string Achievable = "achievable";
    public const string Realistic = "realistic";
    public const string Timely = "timely";

    /// <summary>All of them, in the order in which they are asked.</summary>
    public static IReadOnlyList<string> InOrder { get; } = [FiveWs, Specific, Measurable, Achievable, Realistic, Timely];
}
