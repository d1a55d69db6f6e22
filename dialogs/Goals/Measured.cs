namespace SmartBot.Dialogs.Goals;

/// <summary>How a goal is counted: which question asks for progress, and the scale that a figure is held to.</summary>
/// <param name="QuestionId">One of <see cref="FollowUpQuestions.Counts"/>.</param>
/// <param name="Target">What is hoped for, in the question's unit.</param>
/// <param name="Baseline">How it was before, in the same unit; null where that was not told.</param>
/// <param name="Scale">The five levels.</param>
public sealed record Measured(string QuestionId, decimal Target, decimal? Baseline, AttainmentScale Scale)
{
    private const int DaysAWeek = 7;
    private const string Day = "P1D";

    /// <summary>Less is better: from 5 rows a week to 1.</summary>
    public bool IsDown => Baseline > Target;

    /// <summary>Once a day or less often is counted by the week, more often by the day, and what has no period as a figure.</summary>
    /// <returns>Null where the goal has no figure.</returns>
    public static Measured? Of(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (goal.AnswerTo(KnownQuestions.Amount) is not { Number: { } number } amount)
        {
            return null;
        }

        var baseline = goal.AnswerTo(KnownQuestions.Baseline);
        var edited = goal.AnswerTo(KnownQuestions.Levels) is { ToldWith: null, Skipped: false } levels ? AttainmentScale.Read(levels.Words) : null;
        if (amount.Period is null or Day && number != 1)
        {
            var id = amount.Period is null ? FollowUpQuestions.Figure : FollowUpQuestions.ADay;
            return Of(id, number, baseline?.Number, edited);
        }

        return AWeek(amount) is { } weekly ? Of(FollowUpQuestions.AWeek, weekly, baseline is null ? null : AWeek(baseline) ?? baseline.Number, edited) : null;
    }

    /// <summary>How often that is in a week; null where no period is named.</summary>
    public static decimal? AWeek(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Number is not { } count ? null : answer.Period switch
        {
            Day => count * DaysAWeek,
            "P1W" => count,
            "P2W" => count / 2,
            _ => null,
        };
    }

    // The person's own levels, where they have changed the ones that were proposed.
    private static Measured Of(string questionId, decimal target, decimal? baseline, AttainmentScale? edited) =>
        new(questionId, target, baseline, edited ?? AttainmentScale.Propose(target, baseline));
}
