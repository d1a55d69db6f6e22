using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Programmes;

/// <summary>What a goal lacks to be SMART: to name it is what helps people most (conversation: "Feedback on a goal"; S4.28, S4.32).</summary>
public static class Gaps
{
    // The action, the indicator, the baseline and the deadline. The person is whoever speaks, unless another is named.
    private static readonly string[] Needed = [KnownQuestions.What, KnownQuestions.Amount, KnownQuestions.Baseline, KnownQuestions.Target];

    /// <summary>The questions that were left out, in the order of the script.</summary>
    public static IReadOnlyList<Question> Of(Goal goal, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(programme);
        return [.. programme.Way.Where(question => Needed.Contains(question.Id) && goal.AnswerTo(question.Id) is null or { Skipped: true })];
    }
}
