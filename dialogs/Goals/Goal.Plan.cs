namespace SmartBot.Dialogs.Goals;

/// <content>The steps on the way, and the place among the others.</content>
public sealed partial class Goal
{
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

    private Answer? Said(string questionId) => AnswerTo(questionId) is { Skipped: false } answer ? answer : null;
}
