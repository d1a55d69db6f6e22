namespace SmartBot.Dialogs.Goals;

/// <summary>Questions whose answers every goal has a field for; each programme must ask them under these ids.</summary>
public static class KnownQuestions
{
    /// <summary>What the person will do.</summary>
    public const string What = "what";

    /// <summary>What the person wishes were different.</summary>
    public const string Wish = "wish";

    /// <summary>What will be different when it works (S0.9).</summary>
    public const string Outcome = "outcome";

    /// <summary>How often or how much (S0.33).</summary>
    public const string Amount = "amount";

    /// <summary>How it is before the person begins (S4.32).</summary>
    public const string Baseline = "baseline";

    /// <summary>The five levels of attainment, proposed from the figures and the person's to change.</summary>
    public const string Levels = "levels";

    /// <summary>How sure the person is that they can do it, 0 to 10.</summary>
    public const string Confidence = "confidence";

    /// <summary>How the last home practice went (S0.7).</summary>
    public const string Practice = "practice";

    /// <summary>What needs to happen in a step (S4.31).</summary>
    public const string StepWhat = "step-what";

    /// <summary>Who sees to a step.</summary>
    public const string StepWho = "step-who";

    /// <summary>The last day for a step.</summary>
    public const string StepBy = "step-by";

    /// <summary>How it will be known that a step is done.</summary>
    public const string StepMeasure = "step-measure";

    /// <summary>The first day (S0.41).</summary>
    public const string Start = "start";

    /// <summary>The last day on which the goal may be reached (S0.42).</summary>
    public const string Target = "target";

    /// <summary>What could get in the way.</summary>
    public const string Obstacle = "obstacle";

    /// <summary>What the person does when something gets in the way.</summary>
    public const string Plan = "plan";

    /// <summary>The day on which the plan is looked at together (S4.19).</summary>
    public const string Review = "review";

    /// <summary>The questions that one step is made of.</summary>
    public static IReadOnlyList<string> OfStep { get; } = [StepWhat, StepWho, StepBy, StepMeasure];
}
