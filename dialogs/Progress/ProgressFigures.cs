using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Progress;

/// <summary>Takes from check-ins the figures that can stand on one scale, and the line that was planned on it.</summary>
internal static class ProgressFigures
{
    private const decimal BestRating = 10;

    /// <summary>The unit that the goal itself is counted in, where half of what was told is; else the one that most was told in.</summary>
    /// <remarks>A figure has its level too, and the end of a goal is told as a level only: so many levels alone say nothing.</remarks>
    public static ProgressUnit UnitOf(IReadOnlyCollection<CheckIn> told, Measured? measured)
    {
        int Told(ProgressUnit unit) => told.Count(check => ValueOf(check, unit, measured) is not null);
        var others = Told(ProgressUnit.Rating) > Told(ProgressUnit.Level) ? ProgressUnit.Rating : ProgressUnit.Level;
        return CountedIn(measured) is { } own && Told(own) * 2 >= Told(others) ? own : others;
    }

    /// <summary>The point of one check-in; nothing where it was told in another unit.</summary>
    public static IEnumerable<ProgressPoint> PointOf(CheckIn check, ProgressUnit unit, Measured? measured) =>
        ValueOf(check, unit, measured) is { } value ? [new ProgressPoint(check.On, value, check.IsSeenByOthers)] : [];

    /// <summary>From how it was to what is hoped for, and level from there; level all the way where only the end is known.</summary>
    public static IEnumerable<ProgressPoint> PlanOf(Goal goal, ProgressUnit unit, Measured? measured, DateOnly start, DateOnly until)
    {
        var target = unit switch
        {
            ProgressUnit.Level => 0,
            ProgressUnit.Rating => BestRating,
            _ => measured!.Target,
        };
        var isCounted = unit == CountedIn(measured);
        var end = goal.TargetOn is { } day && day > start ? day : until;
        yield return new ProgressPoint(start, isCounted && goal.TargetOn is not null ? measured!.Baseline ?? target : target);
        yield return new ProgressPoint(end, target);
        if (until > end)
        {
            yield return new ProgressPoint(until, target);
        }
    }

    private static ProgressUnit? CountedIn(Measured? measured) => measured?.QuestionId switch
    {
        FollowUpQuestions.AWeek => ProgressUnit.AWeek,
        FollowUpQuestions.ADay => ProgressUnit.ADay,
        FollowUpQuestions.Figure => ProgressUnit.Figure,
        _ => null,
    };

    // A goal that was counted by the day once and is by the week now has two figures, of which one is not on the scale.
    private static decimal? ValueOf(CheckIn check, ProgressUnit unit, Measured? measured) => unit switch
    {
        ProgressUnit.Level => check.Level,
        ProgressUnit.Rating => check.Rating,
        _ => check.Answers.FirstOrDefault(answer => answer.QuestionId == measured?.QuestionId)?.Number,
    };
}
