namespace SmartBot.Dialogs.Goals;

/// <summary>Where a check-in has brought a goal, against what was hoped for and against the time before.</summary>
public enum Movement
{
    /// <summary>Nothing was told that says it.</summary>
    Unknown,

    /// <summary>Less than the time before.</summary>
    Less,

    /// <summary>As before, and short of what was hoped for.</summary>
    Same,

    /// <summary>More than before, and short of what was hoped for.</summary>
    Closer,

    /// <summary>What was hoped for.</summary>
    Reached,

    /// <summary>More than was hoped for.</summary>
    Above,
}

/// <summary>Works out the movement of a check-in from its figures.</summary>
public static class Movements
{
    private const int Top = 10;
    private const int Middle = 5;

    /// <summary>The movement of the latest check-in.</summary>
    public static Movement Latest(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var all = goal.CheckIns;
        return all.Count == 0 ? Movement.Unknown : Of(goal, all[^1], [.. all.SkipLast(1)]);
    }

    private static Movement Of(Goal goal, CheckIn now, IReadOnlyList<CheckIn> before)
    {
        if (now.Level >= 0)
        {
            return now.Level == 0 ? Movement.Reached : Movement.Above;
        }

        var measured = Measured.Of(goal);
        if (now.Count is { } count && (before.LastOrDefault(told => told.Count is not null)?.Count ?? measured?.Baseline) is { } earlier)
        {
            return Compare(measured is { IsDown: true } ? earlier.CompareTo(count) : count.CompareTo(earlier));
        }

        if (now.Level is { } level)
        {
            var last = before.LastOrDefault(told => told.Level is not null)?.Level;
            return last is null ? Movement.Same : Compare(level.CompareTo(last.Value));
        }

        if (now.Rating is not { } rating)
        {
            return Movement.Unknown;
        }

        return rating >= Top ? Movement.Reached : Compare(rating.CompareTo(before.LastOrDefault(told => told.Rating is not null)?.Rating ?? Middle - 1));
    }

    private static Movement Compare(int difference) => difference switch
    {
        < 0 => Movement.Less,
        0 => Movement.Same,
        _ => Movement.Closer,
    };
}
