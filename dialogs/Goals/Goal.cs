namespace SmartBot.Dialogs.Goals;

/// <summary>
/// A person's goal and all they said about it. This is the truth of the conversation: which question comes next
/// follows from what is answered here, so a lost dialog state loses nothing.
/// </summary>
/// <remarks>
/// Time is always an argument, in UTC; calendar days are the person's own. A call that a goal's status does not allow
/// throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed partial class Goal
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
