namespace SmartBot.Dialogs.Critique;

/// <summary>What a goal statement has and what it lacks.</summary>
/// <param name="Specific">It names a behaviour or result that can be observed.</param>
/// <param name="Measurable">It names a test that anyone could apply.</param>
/// <param name="TimeBound">It names a target date, a deadline or a bounded period.</param>
/// <param name="Findings">What is wrong, the gravest last; at most one of each kind.</param>
/// <param name="Measure">The test; null exactly where it is not measurable.</param>
public sealed record Assessment(bool Specific, bool Measurable, bool TimeBound, IReadOnlyList<Finding> Findings, Measure? Measure)
{
    /// <summary>Whether that was found wrong.</summary>
    public bool Has(GoalError error) => Findings.Any(finding => finding.Error == error);
}
