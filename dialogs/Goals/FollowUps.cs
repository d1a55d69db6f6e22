namespace SmartBot.Dialogs.Goals;

/// <summary>Works out when the assistant next comes back about a goal. Pure: it follows from the goal and the person, whatever the time is now.</summary>
/// <remarks>What has come due meanwhile lies in the past, once: three days down are one message and not three (reliability: F12).</remarks>
public static class FollowUps
{
    private const int JustTold = 2; // days
    private const int AskedAgain = 5; // days

    /// <summary>The next one; null where there is none: not confirmed, paused, ended, not wanted, or not heard of for long.</summary>
    public static FollowUp? Next(Goal goal, Participant person)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(person);
        if (goal is not { Status: GoalStatus.Agreed, FollowedFrom: { } from } || person.ChecksBack != true || goal.Unanswered >= Goal.MostUnanswered)
        {
            return null;
        }

        var earliest = person.PausedUntil is { } until && until > from ? until : from.AddDays(1);
        var time = goal.Rhythm?.At ?? Participant.Evening;
        var next = Candidates(goal, from, earliest).OrderBy(candidate => candidate.On).ThenBy(candidate => candidate.Rank).FirstOrDefault();
        if (next.Slot is null)
        {
            return null;
        }

        var at = person.At(next.On, time);
        return new FollowUp(next.Slot, next.On, goal.NotBefore > at ? goal.NotBefore.Value : at);
    }

    // Of what falls on one day, the goal's own last day comes first, and a look at the whole goes before a look at a step.
    private static IEnumerable<(string Slot, DateOnly On, int Rank)> Candidates(Goal goal, DateOnly from, DateOnly earliest)
    {
        DateOnly Late(DateOnly day) => day < earliest ? earliest : day;
        if (goal is { SnoozedSlot: { } snoozed, SnoozedUntil: { } again })
        {
            yield return (snoozed, Late(again), 2);
        }

        var isOver = goal.TargetOn is { } end && goal.TargetAskedOn >= end;
        if (goal.TargetOn is { } target && !isOver)
        {
            yield return (FollowUpSlots.Target, Late(target), 1);
        }

        if (goal.ReviewOn is { } review && (goal.ReviewAskedOn is null || goal.ReviewAskedOn < review) && (goal.TargetOn is null || review < goal.TargetOn))
        {
            yield return (FollowUpSlots.Review, Late(review), 3);
        }

        if (goal.Rhythm is { } rhythm)
        {
            // After the last day it is the outcome that is asked for.
            var last = Latest(goal.AskedOn, goal.TargetAskedOn, from);
            var on = rhythm.After(last, Later(earliest, isOver ? goal.TargetAskedOn?.AddDays(AskedAgain) : goal.StartOn?.AddDays(1)));
            on = IsJustTold(goal, rhythm, on) ? rhythm.After(on, on) : on;
            if (isOver || goal.TargetOn is null || on < goal.TargetOn)
            {
                yield return (isOver ? FollowUpSlots.Target : FollowUpSlots.CheckIn, on, 4);
            }
        }

        foreach (var step in goal.Steps.Where(step => step is { By: not null, DoneOn: null } && (step.AskedOn is null || step.AskedOn < step.By)))
        {
            yield return (FollowUpSlots.Of(step), Late(step.By!.Value), 5);
        }
    }

    // Who tells by themselves on Friday how the week went is not asked again on Sunday.
    private static bool IsJustTold(Goal goal, Rhythm rhythm, DateOnly on) =>
        rhythm.Days.Count == 1 && goal.Reports.Count > 0 && on.DayNumber - goal.Reports.Max(report => report.On!.Value.DayNumber) <= JustTold;

    private static DateOnly Latest(DateOnly? first, DateOnly? second, DateOnly third) => Later(Later(third, first), second);

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
