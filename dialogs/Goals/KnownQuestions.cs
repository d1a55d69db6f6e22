namespace SmartBot.Dialogs.Goals;

/// <summary>Questions whose answers every goal has a field for; each programme must ask them under these ids.</summary>
public static class KnownQuestions
{
    /// <summary>What the person will do.</summary>
    public const string What = "what";

    /// <summary>The first day (S0.41).</summary>
    public const string Start = "start";

    /// <summary>The last day on which the goal may be reached (S0.42).</summary>
    public const string Target = "target";
}
