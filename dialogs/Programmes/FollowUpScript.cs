using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Programmes;

/// <summary>Which questions of a follow-up fit what was told so far. The words are data; this is the judgement.</summary>
public static class FollowUpScript
{
    /// <summary>The questions of the open topic that are asked of the goal, in their order; all of a topic that is no follow-up.</summary>
    public static IEnumerable<Question> Asked(Topic topic, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(goal);
        var progress = topic.Questions.FirstOrDefault(question => Suits(question.Id, goal))?.Id;
        return goal.OpenSlot is null ? topic.Questions : topic.Questions.Where(question => Fits(question.Id, goal, progress));
    }

    /// <summary>Whether a check-in went well, as far as its figures say.</summary>
    public static bool WentWell(Goal goal) => Movements.Latest(goal) is Movement.Closer or Movement.Reached or Movement.Above;

    // A goal with a figure is counted, where it is looked at as often as it is counted; else the person puts it in words.
    private static bool Suits(string questionId, Goal goal) => questionId switch
    {
        FollowUpQuestions.AWeek => Measured.Of(goal)?.QuestionId == questionId && goal.Rhythm is null or { Days.Count: 1, EveryWeeks: 1 },
        FollowUpQuestions.ADay or FollowUpQuestions.Figure => Measured.Of(goal)?.QuestionId == questionId,
        FollowUpQuestions.Rating or FollowUpQuestions.Level => true,
        _ => false,
    };

    private static bool Fits(string questionId, Goal goal, string? progress) => questionId switch
    {
        // A goal's outcome in free words leaves its level open.
        FollowUpQuestions.OutcomeLevel => goal.AnswerTo(FollowUpQuestions.Outcome) is { Number: null, Skipped: false },
        _ when FollowUpQuestions.Progress.Contains(questionId) => questionId == progress,
        FollowUpQuestions.Helped => WentWell(goal),
        FollowUpQuestions.Hindered => Movements.Latest(goal) is Movement.Less or Movement.Same,
        FollowUpQuestions.StepHindered or FollowUpQuestions.StepInstead or FollowUpQuestions.StepNewBy => goal.AnswerTo(FollowUpQuestions.StepDone)?.Number == 0,
        FollowUpQuestions.Worked => LevelOf(goal) >= 0,
        FollowUpQuestions.Happened or FollowUpQuestions.InHands or FollowUpQuestions.Differently or FollowUpQuestions.Weighed or FollowUpQuestions.Lesson =>
            LevelOf(goal) is null or < 0,
        _ => true,
    };

    /// <summary>The level that the open debrief tells; null where it does not.</summary>
    public static int? LevelOf(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return (int?)(goal.AnswerTo(FollowUpQuestions.Outcome)?.Number ?? goal.AnswerTo(FollowUpQuestions.OutcomeLevel)?.Number);
    }
}
