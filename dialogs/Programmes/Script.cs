using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Programmes;

/// <summary>Where a goal stands in its programme. Everything follows from the goal, so nothing else has to be remembered.</summary>
public static class Script
{
    /// <summary>The question to ask now: one asked again, the one that waits for its answer, or the first that is open in the topic or on the way; null when all that will be asked is answered.</summary>
    /// <remarks>A question that a newer script no longer has is passed over.</remarks>
    public static Question? Next(Programme programme, Goal goal)
    {
        // Only what the dialog that goes on can ask: a question of elsewhere would be looked for without end.
        var here = goal.OpenTopic is null ? programme.Way : programme.Topic(goal.OpenTopic)?.Questions ?? [];
        return here.FirstOrDefault(question => question.Id == goal.AskingAgain)
            ?? here.FirstOrDefault(question => question.Id == goal.Asking && goal.AnswerTo(question.Id) is null)
            ?? (goal.OpenTopic is null ? OnTheWay(programme, goal) : programme.Topic(goal.OpenTopic) is { } topic ? FollowUpScript.Asked(topic, goal) : [])
                .FirstOrDefault(question => goal.AnswerTo(question.Id) is null);
    }

    /// <summary>The answered question before the one that is asked now; null at the first.</summary>
    public static Question? Previous(Programme programme, Goal goal)
    {
        var next = Next(programme, goal);
        var way = programme.Topic(goal.OpenTopic)?.Questions ?? programme.Way;
        return way.TakeWhile(question => question != next).LastOrDefault(question => goal.AnswerTo(question.Id) is { } answer && !IsProposed(answer));
    }

    /// <summary>Whether "go deeper" would lead to a question that is still open.</summary>
    public static bool HasDeeper(Programme programme, Goal goal) =>
        !goal.GoesDeeper && programme.Way.Any(question => question.Deeper && goal.AnswerTo(question.Id) is null);

    /// <summary>The topics that are not talked about yet.</summary>
    public static IEnumerable<Topic> OpenTopics(Programme programme, Goal goal) =>
        programme.Topics.Where(topic => topic.Questions.Any(question => goal.AnswerTo(question.Id) is null));

    /// <summary>How far a section is.</summary>
    public static SectionState StateOf(Section section, Goal goal)
    {
        var asked = section.Questions.Where(question => !question.Deeper || goal.AnswerTo(question.Id) is not null).ToList();
        var answered = asked.Count(question => goal.AnswerTo(question.Id) is not null);
        return answered == 0 ? SectionState.Open : answered < asked.Count ? SectionState.Started : SectionState.Done;
    }

    // The levels are the assistant's own proposal until the person has changed them, and where a count stands among them is its own finding.
    private static bool IsProposed(Answer answer) => answer is { QuestionId: KnownQuestions.Levels or FollowUpQuestions.Level, ToldWith: not null };

    private static IEnumerable<Question> OnTheWay(Programme programme, Goal goal) =>
        goal.Status == GoalStatus.Draft ? programme.Way.Where(question => goal.GoesDeeper || !question.Deeper) : [];
}

/// <summary>How far the questions of a section are answered.</summary>
public enum SectionState
{
    Open,
    Started,
    Done,
}
