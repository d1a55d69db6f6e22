namespace SmartBot.Dialogs.Goals;

/// <summary>Signs that a goal goes nowhere, for the person and their coach to see early (S1.13, S1.20).</summary>
[Flags]
public enum Drift
{
    None = 0,

    /// <summary>Three check-ins in a row brought it no further.</summary>
    NoMovement = 1,

    /// <summary>Its last day has gone by, and nobody has said how it turned out.</summary>
    Overdue = 2,

    /// <summary>Two check-ins in a row or more got no answer.</summary>
    Silent = 4,

    /// <summary>The last day of a step has gone by, and it is not done.</summary>
    StepOverdue = 8,
}

/// <summary>Looks for drift in one goal.</summary>
public static class Drifting
{
    private const int Compared = 3;
    private const int LongSilence = 2;

    /// <summary>The signs on a day of the person's.</summary>
    public static Drift Of(Goal goal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (goal.Status != GoalStatus.Agreed)
        {
            return Drift.None;
        }

        var drift = IsStuck(goal) ? Drift.NoMovement : Drift.None;
        drift |= goal.TargetOn < today ? Drift.Overdue : Drift.None;
        drift |= goal.Unanswered >= LongSilence ? Drift.Silent : Drift.None;
        return drift | (goal.Steps.Any(step => step.DoneOn is null && step.By < today) ? Drift.StepOverdue : Drift.None);
    }

    // The last of three is no better than the first, and all are below what was hoped for.
    private static bool IsStuck(Goal goal)
    {
        var last = goal.CheckIns.Where(told => told.Level is not null).TakeLast(Compared).Select(told => told.Level!.Value).ToList();
        return last.Count == Compared && last.TrueForAll(level => level < 0) && last[^1] <= last[0];
    }
}
