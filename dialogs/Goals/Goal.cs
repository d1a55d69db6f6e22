namespace SmartBot.Dialogs.Goals;

/// <summary>
/// A person's goal and all they said about it. This is the truth of the conversation: which question comes next
/// follows from what is answered here, so a lost dialog state loses nothing.
/// </summary>
/// <remarks>
/// Time is always an argument, in UTC; calendar days are the person's own. A call that a goal's status does not allow
/// throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class Goal
{
    private readonly List<Answer> _answers = [];
    private readonly List<Step> _steps = [];
    private readonly List<GoalVersion> _versions = [];
    private readonly List<Agreement> _agreements = [];

    private Goal()
    {
    }

    public string Id { get; private set; } = "";

    /// <summary>Whose goal it is: the channel and the person's id there. Every query filters by it.</summary>
    public string OwnerId { get; private set; } = "";

    /// <summary>The programme that asks about it, such as <c>smart</c>.</summary>
    public string ProgrammeId { get; private set; } = "";

    /// <summary>The language that the person is spoken with about it, an ISO 639 code such as <c>en</c>.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The version of the programme's script under which the latest answer was given.</summary>
    public int ScriptVersion { get; private set; }

    public GoalStatus Status { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts the changes. A card carries it, so that a card of an earlier moment is recognised.</summary>
    public int Revision { get; private set; }

    /// <summary>The question that was asked last and waits for its answer; null before the first and once it is answered.</summary>
    public string? Asking { get; private set; }

    /// <summary>The question that is being asked again, after "back" or "change"; null while the script goes forward.</summary>
    public string? AskingAgain { get; private set; }

    /// <summary>The person chose to answer the deeper questions too.</summary>
    public bool GoesDeeper { get; private set; }

    /// <summary>The topic of the programme that the person has chosen to talk about; null where the script goes its way.</summary>
    public string? OpenTopic { get; private set; }

    /// <summary>How often the person was asked to look at their words again. Two is the most: more lowers commitment (conversation: "Feedback on a goal").</summary>
    public int Nudges { get; private set; }

    /// <summary>The question that the latest nudge was about; it gets no other one.</summary>
    public string? NudgedOn { get; private set; }

    /// <summary>What the latest nudge was about, such as <c>Vague</c>.</summary>
    public string? NudgedFor { get; private set; }

    /// <summary>The person was asked once whether a smaller goal would suit them better.</summary>
    public bool WasOfferedSmaller { get; private set; }

    /// <summary>Where the person has put it among their goals, the first being 1; null where they have not said (S3.6).</summary>
    public int? Priority { get; private set; }

    /// <summary>Why a confirmed goal was opened again; null where it was not (S3.5).</summary>
    public string? ChangeReason { get; private set; }

    /// <summary>What others need to answer about this goal: in a link, or said to the assistant; null where nobody was invited.</summary>
    public string? InviteCode { get; private set; }

    /// <summary>The whole goal in one sentence, as the person confirmed it; null before that.</summary>
    public string? Sentence { get; private set; }

    public DateOnly? StartOn { get; private set; }

    public DateOnly? TargetOn { get; private set; }

    /// <summary>The version of the stored row, set by the store; a save over another version is refused.</summary>
    public string? ETag { get; private set; }

    /// <summary>One answer a question, in the order in which the questions were first answered.</summary>
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>The smaller steps on the way, in the order in which they were told (S0.9, S4.31).</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>The goal as it was each time it was confirmed, the first first (S3.5, S4.35).</summary>
    public IReadOnlyList<GoalVersion> Versions => _versions;

    /// <summary>What the others in the plan said to it, the earliest first (S1.14, S4.23).</summary>
    public IReadOnlyList<Agreement> Agreements => _agreements;

    /// <summary>Begins a goal that nothing is known about yet.</summary>
    public static Goal Begin(string id, string ownerId, string programmeId, DateTimeOffset now, string language = "en")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(ownerId);
        ArgumentException.ThrowIfNullOrWhiteSpace(programmeId);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new Goal { Id = id, OwnerId = ownerId, ProgrammeId = programmeId, Language = language, CreatedAt = now, ChangedAt = now };
    }

    /// <summary>Goes on in another language; what was said stays as it was said.</summary>
    public void Speak(string language, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        Language = language;
        Touch(now);
    }

    /// <summary>The answer to a question, or null where it has not been asked or answered.</summary>
    public Answer? AnswerTo(string questionId) => _answers.Find(answer => answer.QuestionId == questionId);

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

    /// <summary>Takes an answer in, in place of an earlier one to the same question. A confirmed goal takes those of its open topic.</summary>
    /// <exception cref="ArgumentException">The start would be after the target.</exception>
    public void Accept(Answer answer, int scriptVersion)
    {
        RequireAsking();
        CheckDates(answer);
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
        ScriptVersion = scriptVersion;
        AskingAgain = null;
        Asking = null;
        Touch(answer.At);
    }

    /// <summary>Opens a question that was answered before, so that it comes next.</summary>
    /// <exception cref="ArgumentException">The question has no answer yet.</exception>
    public void AskAgain(string questionId, DateTimeOffset now)
    {
        RequireAsking();
        if (AnswerTo(questionId) is null)
        {
            throw new ArgumentException($"Question '{questionId}' has no answer to go back to.", nameof(questionId));
        }

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
    public void Reopen(string? reason, DateTimeOffset now)
    {
        Require(GoalStatus.Agreed);
        Status = GoalStatus.Draft;
        ChangeReason = reason;
        OpenTopic = null;
        Touch(now);
    }

    /// <summary>Makes a step of what was said to the questions about one, which can then be asked about the next. Nothing where no step was named.</summary>
    public void TakeStep(DateTimeOffset now)
    {
        Require(GoalStatus.Draft, GoalStatus.Agreed);
        if (Said(KnownQuestions.StepWhat) is { } what)
        {
            var by = Said(KnownQuestions.StepBy);
            _steps.Add(new Step
            {
                What = what.Words,
                Who = Said(KnownQuestions.StepWho)?.Words,
                By = by?.Date,
                When = by?.Words,
                Measure = Said(KnownQuestions.StepMeasure)?.Words,
                At = now,
            });
        }

        foreach (var id in KnownQuestions.OfStep)
        {
            Forget(id);
        }

        Asking = AskingAgain = null;
        Touch(now);
    }

    /// <summary>Takes a step out of the plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public void RemoveStep(int index, DateTimeOffset now)
    {
        Require(GoalStatus.Draft, GoalStatus.Agreed);
        _steps.RemoveAt(index);
        Touch(now);
    }

    /// <summary>Puts the goal at a place among the person's goals, the first being 1.</summary>
    public void Prioritise(int place, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(place);
        Priority = place;
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

    /// <summary>The person puts the goal aside.</summary>
    public void LetGo(DateTimeOffset now)
    {
        Require(GoalStatus.Draft, GoalStatus.Agreed);
        Status = GoalStatus.LetGo;
        Touch(now);
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

    private Answer? Said(string questionId) => AnswerTo(questionId) is { Skipped: false } answer ? answer : null;

    private void Forget(string questionId) => _answers.RemoveAll(answer => answer.QuestionId == questionId);

    private void RequireAsking()
    {
        if (OpenTopic is null)
        {
            Require(GoalStatus.Draft);
        }
    }

    private void Require(params ReadOnlySpan<GoalStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new InvalidOperationException($"A goal that is {Status} does not allow this.");
        }
    }

    private void Touch(DateTimeOffset now)
    {
        ChangedAt = now;
        Revision++;
    }
}
