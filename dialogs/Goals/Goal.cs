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
    private readonly List<Answer> _reports = [];

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

    /// <summary>The last day that the plan names for a review (S4.19); null where it names none.</summary>
    public DateOnly? ReviewOn => AnswerTo(KnownQuestions.Review)?.Date;

    /// <summary>When the assistant comes back to ask how it goes; null where it does not.</summary>
    public Rhythm? Rhythm { get; private set; }

    /// <summary>The day after which it is followed up; null where it is not.</summary>
    public DateOnly? FollowedFrom { get; private set; }

    /// <summary>The next follow-up, as worked out when the goal was saved last: what for; null where there is none.</summary>
    public string? NextSlot { get; private set; }

    /// <summary>The person's day of the next follow-up.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>The instant of the next follow-up.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>The instant before which nothing is asked, once.</summary>
    public DateTimeOffset? NotBefore { get; private set; }

    /// <summary>The latest day of its rhythm on which it was asked about.</summary>
    public DateOnly? AskedOn { get; private set; }

    /// <summary>The latest day on which it was asked how it turned out.</summary>
    public DateOnly? TargetAskedOn { get; private set; }

    public DateOnly? ReviewAskedOn { get; private set; }

    /// <summary>The follow-up that the person wants to be asked again, and when.</summary>
    public string? SnoozedSlot { get; private set; }

    public DateOnly? SnoozedUntil { get; private set; }

    /// <summary>The follow-up that is being talked about; null where none is.</summary>
    public string? OpenSlot { get; private set; }

    /// <summary>The person's day that the open follow-up is about.</summary>
    public DateOnly? OpenOn { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>How many follow-ups in a row got no answer.</summary>
    public int Unanswered { get; private set; }

    /// <summary>The level of its scale at which it ended, −2 to +2; null where it has not, or that is not known.</summary>
    public int? Attained { get; private set; }

    /// <summary>The person's day on which it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

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

    /// <summary>What was told at check-ins and debriefs, each with its day.</summary>
    public IReadOnlyList<Answer> Reports => _reports;

    /// <summary>The check-ins and debriefs, the earliest first; the open one last.</summary>
    public IReadOnlyList<CheckIn> CheckIns =>
        [.. _reports.GroupBy(report => report.On!.Value).OrderBy(day => day.Key).Select(day => new CheckIn(day.Key, [.. day]))];

    /// <summary>What the person took along from it, the latest last (S2.11).</summary>
    public IEnumerable<string> Lessons =>
        _reports.Where(report => report is { QuestionId: FollowUpQuestions.Lesson, Skipped: false }).Select(report => report.Words);

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

    /// <summary>The answer to a question, also one of the open follow-up; null where it has not been asked or answered.</summary>
    public Answer? AnswerTo(string questionId) => ToldNow(questionId) ?? _answers.Find(answer => answer.QuestionId == questionId);

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
