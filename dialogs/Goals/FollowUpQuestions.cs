namespace SmartBot.Dialogs.Goals;

/// <summary>Questions of check-ins and debriefs whose answers the assistant works with; asked under these ids in every programme.</summary>
public static class FollowUpQuestions
{
    /// <summary>How many times it was this week.</summary>
    public const string AWeek = "progress-week";

    /// <summary>How many it was on a normal day.</summary>
    public const string ADay = "progress-day";

    /// <summary>What the figure is now.</summary>
    public const string Figure = "progress-figure";

    /// <summary>How far it was, in words from far less to far more than hoped for.</summary>
    public const string Level = "progress-level";

    /// <summary>How close it is, from 0 to 10.</summary>
    public const string Rating = "progress-rating";

    public const string Mood = "check-mood";

    public const string Helped = "helped";

    public const string Hindered = "hindered";

    public const string Win = "win";

    /// <summary>How the person knows (S4.21).</summary>
    public const string Evidence = "check-evidence";

    /// <summary>Who else has seen it (S4.21).</summary>
    public const string SeenBy = "seen-by";

    /// <summary>Whether a step is done.</summary>
    public const string StepDone = "step-done";

    public const string StepHindered = "step-hindered";

    public const string StepInstead = "step-instead";

    /// <summary>Another last day for a step.</summary>
    public const string StepNewBy = "step-new-by";

    /// <summary>How it turned out, in the words of the levels.</summary>
    public const string Outcome = "turned-out";

    /// <summary>How far it went, in the words of the levels, where the outcome was told in free words.</summary>
    public const string OutcomeLevel = "outcome-level";

    public const string Worked = "worked";

    public const string Happened = "happened";

    public const string InHands = "in-hands";

    public const string Differently = "differently";

    public const string Weighed = "weighed";

    /// <summary>What the person takes along for the next goal.</summary>
    public const string Lesson = "lesson";

    /// <summary>The ways to count progress.</summary>
    public static IReadOnlyList<string> Counts { get; } = [AWeek, ADay, Figure];

    /// <summary>All ways to ask for progress; a goal is asked by one of them.</summary>
    public static IReadOnlyList<string> Progress { get; } = [.. Counts, Level, Rating];

    /// <summary>What is a win when it is told.</summary>
    public static IReadOnlyList<string> Wins { get; } = [Helped, Win, Worked];
}
