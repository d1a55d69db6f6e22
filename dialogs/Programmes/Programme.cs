using System.Text.Json.Serialization;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Programmes;

/// <summary>A way to ask about a goal: words and their order, in one language. Read from one file, checked by <see cref="ProgrammeCatalog"/>.</summary>
public sealed record Programme
{
    /// <summary>The programme's name in data, such as <c>smart</c>; the same in every language.</summary>
    public required string Id { get; init; }

    /// <summary>Grows with every change of questions; a goal remembers under which it was asked.</summary>
    public required int Version { get; init; }

    /// <summary>An ISO 639 code, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What a person taps or says to be asked by it: "Parenting session".</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands among the programmes that are offered, the first being 1.</summary>
    public required int Order { get; init; }

    /// <summary>Said once before its first question; null where that speaks for itself. May tell the {session}, counted by the person's goals in it, of how many {sessions}.</summary>
    public string? Welcome { get; init; }

    /// <summary>How many sessions a coaching programme has (S0.1); 0 where it is not counted.</summary>
    public int Sessions { get; init; }

    /// <summary>What a goal is held to before it is saved (S4.27).</summary>
    public IReadOnlyList<PlanCheck> Checks { get; init; } = [];

    /// <summary>An opening where it has one, then the five Ws and one section a SMART letter, in the order in which they are asked.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>What can be talked about beside the goal. Offered, never forced.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Whole goals of others, to show what one can look like (S0.16).</summary>
    public IReadOnlyList<WorkedExample> Examples { get; init; } = [];

    /// <summary>When it proposes to look back with the person, as a recurrence rule (S2.8).</summary>
    public string Rhythm { get; init; } = "FREQ=WEEKLY;INTERVAL=1;BYDAY=SU;BYHOUR=18;BYMINUTE=0";

    /// <summary>The questions of its check-in, by their ids in the file of follow-ups, in the order in which they are asked.</summary>
    public required IReadOnlyList<string> CheckIn { get; init; }

    /// <summary>What is asked when the assistant comes back: the check-in, a step's day, the goal's last day. The catalogue puts it in.</summary>
    [JsonIgnore]
    public IReadOnlyList<Topic> FollowUps { get; init; } = [];

    /// <summary>The parts of the goal sentence, in their order.</summary>
    public required IReadOnlyList<Fragment> Sentence { get; init; }

    /// <summary>The questions about the goal, in the order in which they are asked.</summary>
    public IEnumerable<Question> Way => Sections.SelectMany(section => section.Questions);

    /// <summary>All questions: those about the goal, then those of the topics.</summary>
    public IEnumerable<Question> Questions => Way.Concat(Topics.SelectMany(topic => topic.Questions));

    /// <summary>The topic of that id, also one of the follow-ups; null where the script has none, or no longer has it.</summary>
    public Topic? Topic(string? id) => Topics.Concat(FollowUps).FirstOrDefault(topic => topic.Id == id);

    /// <summary>The topic that a question belongs to; null where it is about the goal itself.</summary>
    public Topic? TopicOf(string questionId) => Topics.FirstOrDefault(topic => topic.Questions.Any(question => question.Id == questionId));

    /// <summary>The question of that id, also one of the follow-ups; null where the script has none, or no longer has it.</summary>
    public Question? Find(string? id) => Questions.Concat(FollowUps.SelectMany(topic => topic.Questions)).FirstOrDefault(question => question.Id == id);

    /// <exception cref="KeyNotFoundException">The script has no question of that id.</exception>
    public Question Question(string id) =>
        Find(id)
        ?? throw new KeyNotFoundException($"Programme '{Id}' has no question '{id}'.");
}

/// <summary>Questions that belong together: the five Ws, or one SMART letter.</summary>
public sealed record Section
{
    /// <summary>One of <see cref="SectionIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The SMART letter; null for the five Ws.</summary>
    public string? Letter { get; init; }

    /// <summary>What the letter stands for in this programme: A may be Achievable, Agreed or Actionable.</summary>
    public string? Name { get; init; }

    /// <summary>Said once before the section's first question (S0.8).</summary>
    public string? Explain { get; init; }

    /// <summary>Show the goal so far after this section.</summary>
    public bool Recap { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }
}

/// <summary>Questions beside the goal that a person may choose to go into, such as special time or options.</summary>
public sealed record Topic
{
    public required string Id { get; init; }

    /// <summary>What the person taps or says.</summary>
    public required string Title { get; init; }

    /// <summary>Said once before its first question.</summary>
    public string? Explain { get; init; }

    /// <summary>Said after its last answer.</summary>
    public required string Close { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }
}

/// <summary>Topics that dialogs know.</summary>
public static class TopicIds
{
    /// <summary>Smaller steps: asked about again and again, each round makes a step of the plan.</summary>
    public const string Steps = "steps";

    /// <summary>How it goes.</summary>
    public const string CheckIn = "check-in";

    /// <summary>Whether a step is done, and what got in its way.</summary>
    public const string StepReview = "step-review";

    /// <summary>How the goal turned out, and what is learnt from it.</summary>
    public const string Debrief = "debrief";
}

/// <summary>A goal as somebody else might have it, from the wish to the sentence.</summary>
public sealed record WorkedExample
{
    /// <summary>Words in the person's own answers that it fits; the example with the most is shown, and the first where none fits.</summary>
    public IReadOnlyList<string> Fits { get; init; } = [];

    public required string Text { get; init; }
}

/// <summary>One question of a script.</summary>
public sealed record Question
{
    private const int SecondsADay = 24 * 60 * 60;

    public required string Id { get; init; }

    public AnswerKind Kind { get; init; }

    /// <summary>Asked only when the person chooses to go deeper.</summary>
    public bool Deeper { get; init; }

    /// <summary>What the summary calls the answer: "Where".</summary>
    public required string Label { get; init; }

    public required string Ask { get; init; }

    /// <summary>Other ways to ask, taken in turn from day to day; empty where it is always asked as <see cref="Ask"/> (S0.5).</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Said before it is asked for the first time: why it is asked (S0.6).</summary>
    public string? Because { get; init; }

    /// <summary>How it is asked about a goal: one of its ways, the same for the same goal.</summary>
    public string AskAbout(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var ways = Variants.Count + 1;
        var way = (int)(goal.CreatedAt.ToUnixTimeSeconds() / SecondsADay % ways);
        return way == 0 ? Ask : Variants[way - 1];
    }

    /// <summary>Whole answers that are shown to those who ask for ideas (S0.19, S3.7).</summary>
    public IReadOnlyList<string> Ideas { get; init; } = [];

    /// <summary>Answers to tap.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Said when the answer could not be taken: two, each clearer than the one before. May quote {words}.</summary>
    public required IReadOnlyList<string> Reprompts { get; init; }

    /// <summary>Said to "help", before the question is asked again.</summary>
    public required string Help { get; init; }

    /// <summary>Said before the next question: may hold the answer as said back to the person, {answer} or with a capital {Answer}, {date}, {span} or {number}, and what was said to an earlier question, by its id.</summary>
    public required string Echo { get; init; }
}

/// <summary>A part of the goal sentence: an answer in a given form, and what stands around it.</summary>
public sealed record Fragment
{
    /// <summary>The question whose answer it holds.</summary>
    public required string Question { get; init; }

    public PhraseForm Form { get; init; }

    /// <summary>What is written where there is an answer; {answer} is the answer in its form.</summary>
    public required string Text { get; init; }
}
