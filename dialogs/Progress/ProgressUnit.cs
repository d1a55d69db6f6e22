namespace SmartBot.Dialogs.Progress;

/// <summary>What the figures of a goal's progress count.</summary>
public enum ProgressUnit
{
    /// <summary>Times a week.</summary>
    AWeek,

    /// <summary>How many on a day.</summary>
    ADay,

    /// <summary>The figure of the goal itself, such as minutes.</summary>
    Figure,

    /// <summary>How close it is, from 0 to 10.</summary>
    Rating,

    /// <summary>The goal's scale, −2 to +2, where 0 is as hoped for (goal attainment scaling).</summary>
    Level,
}
