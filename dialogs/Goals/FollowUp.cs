namespace SmartBot.Dialogs.Goals;

/// <summary>The next time that the assistant comes back about a goal: once for each goal, local date and slot (reliability).</summary>
/// <param name="Slot">What for, one of <see cref="FollowUpSlots"/>.</param>
/// <param name="On">The person's day.</param>
/// <param name="At">The instant (UTC).</param>
public sealed record FollowUp(string Slot, DateOnly On, DateTimeOffset At);

/// <summary>What the assistant comes back for.</summary>
public static class FollowUpSlots
{
    /// <summary>How it goes, in the goal's rhythm.</summary>
    public const string CheckIn = "check-in";

    /// <summary>The day of a review that the plan names (S4.19).</summary>
    public const string Review = "review";

    /// <summary>The goal's own last day.</summary>
    public const string Target = "target";

    private const string StepPrefix = "step-";

    /// <summary>The last day of a step; its slot is the same whatever becomes of the other steps.</summary>
    public static string Of(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return StepPrefix + step.At.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public static bool IsStep(string slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.StartsWith(StepPrefix, StringComparison.Ordinal);
    }
}
