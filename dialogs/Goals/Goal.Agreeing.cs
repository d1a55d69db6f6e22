namespace SmartBot.Dialogs.Goals;

/// <content>A goal is confirmed, opened again and put aside, and others say what they think of it.</content>
public sealed partial class Goal
{
    /// <summary>The person says yes to the goal as it stands in <paramref name="sentence"/>. That is a version of its own where the words have changed.</summary>
    public void Agree(string sentence, DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(sentence);
        if (_versions.Count == 0 || _versions[^1].Sentence != sentence)
        {
            _versions.Add(new GoalVersion { Number = _versions.Count + 1, Sentence = sentence, Reason = ChangeReason, At = now });
        }

        Sentence = sentence;
        Status = GoalStatus.Agreed;
        ChangeReason = null;
        Touch(now);
    }

    /// <summary>Opens a confirmed goal, to be changed and confirmed again (S2.18, S3.5).</summary>
    /// <param name="reason">Why, in the person's words; null where they gave none.</param>
    /// <param name="now">The time (UTC).</param>
    /// <param name="questionIds">What is asked again as if it had not been answered; the earlier version keeps what it was.</param>
    public void Reopen(string? reason, DateTimeOffset now, params IEnumerable<string> questionIds)
    {
        Require(GoalStatus.Agreed);
        LeaveFollowUp(now);
        LeaveTopic(now);
        Status = GoalStatus.Draft;
        ChangeReason = reason;
        foreach (var id in questionIds)
        {
            Forget(id);
            TargetOn = id == KnownQuestions.Target ? null : TargetOn;
        }

        Touch(now);
    }

    /// <summary>Lets others say what they think of the goal, by a code that is passed on to them.</summary>
    public void Invite(string code, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        InviteCode = code;
        Touch(now);
    }

    /// <summary>Takes in what one of the others says, in place of what they said to the same version before.</summary>
    public void Hear(Agreement agreement, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        _agreements.RemoveAll(earlier => earlier.ById == agreement.ById && earlier.Version == agreement.Version);
        _agreements.Add(agreement);
        Touch(now);
    }

    /// <summary>Gives up a change: the goal stays as it was confirmed last.</summary>
    /// <exception cref="InvalidOperationException">It was never confirmed.</exception>
    public void LeaveUnchanged(DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        if (_versions.Count == 0)
        {
            throw new InvalidOperationException("A goal that was never confirmed has nothing to go back to.");
        }

        Status = GoalStatus.Agreed;
        ChangeReason = null;
        AskingAgain = Asking = OpenTopic = null;
        Touch(now);
    }

    /// <summary>The person puts the goal aside.</summary>
    public void LetGo(DateTimeOffset now)
    {
        Require(GoalStatus.Draft, GoalStatus.Agreed);
        Status = GoalStatus.LetGo;
        Touch(now);
    }
}
