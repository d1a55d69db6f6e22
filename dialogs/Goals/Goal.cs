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

    private Goal()
    {
    }

    public string Id { get; private set; } = "";

    /// <summary>Whose goal it is: the channel and the person's id there. Every query filters by it.</summary>
    public string OwnerId { get; private set; } = "";

    /// <summary>The programme that asks about it, such as <c>smart</c>.</summary>
    public string ProgrammeId { get; private set; } = "";

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

    /// <summary>The whole goal in one sentence, as the person confirmed it; null before that.</summary>
    public string? Sentence { get; private set; }

    public DateOnly? StartOn { get; private set; }

    public DateOnly? TargetOn { get; private set; }

    /// <summary>The version of the stored row, set by the store; a save over another version is refused.</summary>
    public string? ETag { get; private set; }

    /// <summary>One answer a question, in the order in which the questions were first answered.</summary>
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Begins a goal that nothing is known about yet.</summary>
    public static Goal Begin(string id, string ownerId, string programmeId, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(ownerId);
        ArgumentException.ThrowIfNullOrWhiteSpace(programmeId);
        return new Goal { Id = id, OwnerId = ownerId, ProgrammeId = programmeId, CreatedAt = now, ChangedAt = now };
    }

    /// <summary>The answer to a question, or null where it has not been asked or answered.</summary>
    public Answer? AnswerTo(string questionId) => _answers.Find(answer => answer.QuestionId == questionId);

    /// <summary>
    /// Notes which question the person is asked, so that their answer is taken for that one even where a newer script
    /// would ask another first. Changes nothing that a card shows.
    /// </summary>
    public void Ask(string questionId)
    {
        Require(GoalStatus.Draft);
        Asking = questionId;
    }

    /// <summary>Takes an answer in, in place of an earlier one to the same question.</summary>
    /// <exception cref="ArgumentException">The start would be after the target.</exception>
    public void Accept(Answer answer, int scriptVersion)
    {
        Require(GoalStatus.Draft);
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
        Require(GoalStatus.Draft);
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
        Require(GoalStatus.Draft);
        AskingAgain = null;
        Touch(now);
    }

    /// <summary>Adds the deeper questions to the way.</summary>
    public void GoDeeper(DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        GoesDeeper = true;
        Touch(now);
    }

    /// <summary>The person says yes to the goal as it stands in <paramref name="sentence"/>.</summary>
    public void Agree(string sentence, DateTimeOffset now)
    {
        Require(GoalStatus.Draft);
        ArgumentException.ThrowIfNullOrWhiteSpace(sentence);
        Sentence = sentence;
        Status = GoalStatus.Agreed;
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
