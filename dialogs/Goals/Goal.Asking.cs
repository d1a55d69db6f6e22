namespace SmartBot.Dialogs.Goals;

/// <content>What is asked and answered about a goal.</content>
public sealed partial class Goal
{
    /// <summary>
    /// Notes which question the person is asked, so that their answer is taken for that one even where a newer script
    /// would ask another first. Changes nothing that a card shows.
    /// </summary>
    public void Ask(string questionId)
    {
        RequireAsking();
        Asking = questionId;
    }

    /// <summary>Asks about it as another programme does. Only while nothing is answered.</summary>
    /// <exception cref="InvalidOperationException">Something is answered already.</exception>
    public void FollowProgramme(string programmeId, DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(programmeId);
        if (_answers.Count > 0)
        {
            throw new InvalidOperationException("A goal with answers stays with its programme.");
        }

        ProgrammeId = programmeId;
        Asking = null;
        Touch(now);
    }

    /// <summary>Notes that the person was asked to look at their answer again, and for what.</summary>
    public void Nudge(string questionId, string error, DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        Nudges++;
        NudgedOn = questionId;
        NudgedFor = error;
        Touch(now);
    }

    /// <summary>Takes up a topic of the programme, also of a goal that is confirmed.</summary>
    public void TakeUp(string topicId, DateTimeOffset now)
    {
        Require(GoalStatus.Draft, GoalStatus.Agreed);
        OpenTopic = topicId;
        Asking = AskingAgain = null;
        Touch(now);
    }

    /// <summary>Leaves the topic; what was said to it stays.</summary>
    public void LeaveTopic(DateTimeOffset now)
    {
        OpenTopic = null;
        Asking = AskingAgain = null;
        Touch(now);
    }

    /// <summary>Takes an answer in, in place of an earlier one to the same question. A confirmed goal takes those of its open topic, and keeps those of a follow-up by its day.</summary>
    /// <exception cref="ArgumentException">The start would be after the target.</exception>
    public void Accept(Answer answer, int scriptVersion)
    {
        RequireAsking();
        if (OpenSlot is null)
        {
            CheckDates(answer);
            Keep(answer);
        }
        else
        {
            Tell(answer);
        }

        ScriptVersion = scriptVersion;
        AskingAgain = null;
        Asking = null;
        Touch(answer.At);
    }

    /// <summary>Opens a question that was answered before, so that it comes next.</summary>
    /// <param name="questionId">The question.</param>
    /// <param name="now">The time (UTC).</param>
    /// <param name="topicId">The topic that it belongs to; null where it is one about the goal itself, or of the open topic.</param>
    /// <exception cref="ArgumentException">The question has no answer yet.</exception>
    public void AskAgain(string questionId, DateTimeOffset now, string? topicId = null)
    {
        RequireAsking();
        if (AnswerTo(questionId) is null)
        {
            throw new ArgumentException($"Question '{questionId}' has no answer to go back to.", nameof(questionId));
        }

        OpenTopic = topicId ?? OpenTopic;
        AskingAgain = questionId;
        Asking = null;
        Touch(now);
    }

    /// <summary>Leaves the question that is being asked again as it was answered.</summary>
    public void KeepAnswer(DateTimeOffset now)
    {
        RequireAsking();
        AskingAgain = null;
        Touch(now);
    }

    /// <summary>Notes that the person was offered a smaller goal, or one to learn; where they want one, opens what is to change, and how sure they are of it.</summary>
    /// <param name="questionId">The question to ask again; null where the goal stays as it is.</param>
    /// <param name="now">The time (UTC).</param>
    public void OfferSmaller(string? questionId, DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        WasOfferedSmaller = true;
        if (questionId is not null && AnswerTo(questionId) is not null)
        {
            Forget(KnownQuestions.Confidence);
            AskingAgain = questionId;
            Asking = null;
        }

        Touch(now);
    }

    /// <summary>Adds the deeper questions to the way.</summary>
    public void GoDeeper(DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        GoesDeeper = true;
        Touch(now);
    }

    private void Keep(Answer answer)
    {
        var at = _answers.FindIndex(earlier => earlier.QuestionId == answer.QuestionId);
        if (at < 0)
        {
            _answers.Add(answer);
        }
        else
        {
            _answers[at] = answer;
        }

        StartOn = answer.QuestionId == KnownQuestions.Start ? answer.Date : StartOn;
        TargetOn = answer.QuestionId == KnownQuestions.Target ? answer.Date : TargetOn;
    }

    private void CheckDates(Answer answer)
    {
        var start = answer.QuestionId == KnownQuestions.Start ? answer.Date : StartOn;
        var target = answer.QuestionId == KnownQuestions.Target ? answer.Date : TargetOn;
        if (start > target)
        {
            throw new ArgumentException($"A goal cannot start on {start:O}, after its target {target:O}.", nameof(answer));
        }
    }

    private void Forget(string questionId) => _answers.RemoveAll(answer => answer.QuestionId == questionId);

    private void RequireAsking()
    {
        if (OpenTopic is null)
        {
            Require(GoalStatus.Draft);
        }
    }
}
