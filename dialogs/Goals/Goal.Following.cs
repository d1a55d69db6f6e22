using System.Globalization;

namespace SmartBot.Dialogs.Goals;

/// <content>The assistant comes back about the goal, and it ends one way or another (S0.12, S2.8–S2.11, S2.18).</content>
public sealed partial class Goal
{
    /// <summary>How often in a row the person may leave a check-in unanswered before the assistant stops asking.</summary>
    public const int MostUnanswered = 3;

    /// <summary>Comes back in a rhythm from the day after <paramref name="today"/> on; before the first time also steps and the last day are not asked about.</summary>
    public void Follow(Rhythm rhythm, DateOnly today, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        Rhythm = rhythm;
        RestFrom(today);
        Touch(now);
    }

    /// <summary>Notes when the assistant next comes back. Changes nothing that a card shows.</summary>
    public void Plan(FollowUp? next)
    {
        (NextSlot, NextOn, NextAt) = (next?.Slot, next?.On, next?.At);
    }

    /// <summary>Puts off what is due until an instant: the person is busy, or it is night where they are.</summary>
    public void PutOff(DateTimeOffset until) => NotBefore = until;

    /// <summary>Opens a follow-up: its questions are asked next, and its slot is done with for that day.</summary>
    /// <param name="slot">One of <see cref="FollowUpSlots"/>.</param>
    /// <param name="topicId">The questions to ask.</param>
    /// <param name="on">The person's day.</param>
    /// <param name="now">The time (UTC).</param>
    public void Open(string slot, string topicId, DateOnly on, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        Unanswered += OpenSlot is null || IsToldNow ? 0 : 1;
        (OpenSlot, OpenOn, OpenedAt) = (slot, on, now);
        MarkAsked(slot, on);
        TakeUp(topicId, now);
    }

    /// <summary>The person has said something since they were asked last, so the assistant goes on asking.</summary>
    /// <returns>Whether that changes anything.</returns>
    public bool HearFrom(DateOnly today)
    {
        if (Unanswered == 0)
        {
            return false;
        }

        if (Unanswered >= MostUnanswered)
        {
            RestFrom(today);
        }

        Unanswered = 0;
        return true;
    }

    /// <summary>Notes how far it is on the goal's scale, −2 to +2, worked out from what was told to a question.</summary>
    public void Attain(int level, string toldWith, DateTimeOffset now)
    {
        RequireFollowUp();
        var words = level.ToString("+0;−0;0", CultureInfo.InvariantCulture);
        Tell(new Answer { QuestionId = FollowUpQuestions.Level, Words = words, Number = level, ToldWith = toldWith, At = now });
        Touch(now);
    }

    /// <summary>Ends the open follow-up and keeps what was told in it.</summary>
    public void CloseFollowUp(DateTimeOffset now)
    {
        RequireFollowUp();
        (OpenSlot, OpenOn, OpenedAt) = (null, null, null);
        Unanswered = 0;
        LeaveTopic(now);
    }

    /// <summary>Ends the open follow-up, where there is one, as far as it was told.</summary>
    public void LeaveFollowUp(DateTimeOffset now)
    {
        if (OpenSlot is not null)
        {
            CloseFollowUp(now);
        }
    }

    /// <summary>Ends the open follow-up for now, to be asked again on another day.</summary>
    public void Snooze(DateOnly until, DateTimeOffset now)
    {
        RequireFollowUp();
        (SnoozedSlot, SnoozedUntil) = (OpenSlot, until);
        CloseFollowUp(now);
    }

    /// <summary>Marks the step of the open follow-up as done, or gives it another last day.</summary>
    /// <param name="slot">The slot of the step.</param>
    /// <param name="doneOn">The day on which it was done; null where it was not.</param>
    /// <param name="by">Another last day; null where it keeps its own.</param>
    /// <param name="now">The time (UTC).</param>
    public void SettleStep(string slot, DateOnly? doneOn, DateOnly? by, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        var at = _steps.FindIndex(step => FollowUpSlots.Of(step) == slot);
        if (at >= 0)
        {
            _steps[at] = _steps[at] with { DoneOn = doneOn, By = by ?? _steps[at].By, When = by is null ? _steps[at].When : null };
            Touch(now);
        }
    }

    /// <summary>The goal is reached, at a level of its scale from 0 to +2, or has ended at one below.</summary>
    public void End(GoalStatus outcome, int? level, DateOnly today, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed, GoalStatus.Paused);
        if (outcome is not (GoalStatus.Achieved or GoalStatus.LetGo))
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A goal ends achieved or let go.");
        }

        Status = outcome;
        (Attained, EndedOn) = (level, today);
        Touch(now);
    }

    /// <summary>The goal rests until the person takes it up again.</summary>
    public void Pause(DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        Status = GoalStatus.Paused;
        Touch(now);
    }

    /// <summary>The person takes a resting goal up again.</summary>
    public void Resume(DateOnly today, DateTimeOffset now)
    {
        Require(GoalStatus.Paused);
        Status = GoalStatus.Agreed;
        RestFrom(today);
        Touch(now);
    }

    /// <summary>Starts counting from a day: nothing that was due before it is asked any more.</summary>
    public void RestFrom(DateOnly today)
    {
        FollowedFrom = today;
        NotBefore = null;
        (SnoozedSlot, SnoozedUntil) = (null, null);
    }

    private void MarkAsked(string slot, DateOnly on)
    {
        if (slot == SnoozedSlot)
        {
            (SnoozedSlot, SnoozedUntil) = (null, null);
        }

        NotBefore = null;
        switch (slot)
        {
            case FollowUpSlots.Target:
                TargetAskedOn = on;
                (SnoozedSlot, SnoozedUntil) = (null, null);
                break;
            case FollowUpSlots.Review:
                (ReviewAskedOn, AskedOn) = (on, on);
                break;
            case FollowUpSlots.CheckIn:
                AskedOn = on;
                break;
            default:
                var at = _steps.FindIndex(step => FollowUpSlots.Of(step) == slot);
                if (at >= 0)
                {
                    _steps[at] = _steps[at] with { AskedOn = on };
                }

                break;
        }
    }

    // A check-in of the same day that was told before is told anew.
    private void Tell(Answer answer)
    {
        _reports.RemoveAll(earlier => earlier.On == OpenOn && earlier.QuestionId == answer.QuestionId);
        _reports.Add(answer with { On = OpenOn });
    }

    private bool IsToldNow => _reports.Exists(report => report.On == OpenOn && report.At >= OpenedAt);

    private Answer? ToldNow(string questionId) =>
        OpenSlot is null ? null : _reports.Find(report => report.QuestionId == questionId && report.On == OpenOn && report.At >= OpenedAt);

    private void RequireFollowUp()
    {
        if (OpenSlot is null)
        {
            throw new InvalidOperationException("No follow-up is open.");
        }
    }
}
