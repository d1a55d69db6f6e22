namespace SmartBot.Dialogs.Goals;

/// <summary>Where a goal stands. A goal only moves forward through these, by the guarded methods of <see cref="Goal"/>.</summary>
public enum GoalStatus
{
    /// <summary>Being asked about; may have gaps.</summary>
    Draft,

    /// <summary>Confirmed by the person.</summary>
    Agreed,

    /// <summary>Resting, by the person's choice; they can take it up again.</summary>
    Paused,

    /// <summary>Reached, as the person says.</summary>
    Achieved,

    /// <summary>Put aside by the person. Kept, so that nothing told is lost.</summary>
    LetGo,
}
