using System.Text.Json.Serialization;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Programmes;

/// <summary>What a plan is held to: the ten checks of S4.27. Each looks at whether the question was gone into, never at what was said.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanCheck>))]
public enum PlanCheck
{
    /// <summary>Detail: the six Ws.</summary>
    SixWs,

    /// <summary>A clear aim.</summary>
    Aim,

    /// <summary>A measure for each part.</summary>
    Measures,

    /// <summary>A person for each part.</summary>
    People,

    /// <summary>Realistic for the child.</summary>
    FairForChild,

    /// <summary>Realistic for the family.</summary>
    FairForFamily,

    /// <summary>Risks and needs are seen to.</summary>
    NeedsAndRisks,

    /// <summary>A day for each stage.</summary>
    Days,

    /// <summary>All had their say.</summary>
    Said,

    /// <summary>Agreed to by all: heard from others on this version, or told by the person.</summary>
    Agreed,
}

/// <summary>Holds a goal to the checks of its programme.</summary>
public static class PlanChecks
{
    /// <summary>The checks that the goal does not meet yet, in their order.</summary>
    public static IReadOnlyList<PlanCheck> Open(Goal goal, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(programme);
        return [.. programme.Checks.Where(check => !IsMet(check, goal))];
    }

    private static bool IsMet(PlanCheck check, Goal goal) => check switch
    {
        PlanCheck.SixWs => Has(goal, "who", "what", "where", "when", "why", "which"),
        PlanCheck.Aim => Has(goal, "outcome"),
        PlanCheck.Measures => Has(goal, "amount") && goal.Steps.All(step => step.Measure is not null),
        PlanCheck.People => Has(goal, "responsible") && goal.Steps.All(step => step.Who is not null),
        PlanCheck.FairForChild => Has(goal, "fair-child"),
        PlanCheck.FairForFamily => Has(goal, "fair-parents"),
        PlanCheck.NeedsAndRisks => Has(goal, "need-what", "risk-what"),
        PlanCheck.Days => goal.TargetOn is not null && goal.Steps.All(step => step.By is not null),
        PlanCheck.Said => Has(goal, "child-says", "parents-think"),
        PlanCheck.Agreed => Has(goal, "agreed-by") || goal.Agreements.Any(said => said.Version == goal.Versions.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "There is no such check."),
    };

    private static bool Has(Goal goal, params ReadOnlySpan<string> questions)
    {
        foreach (var question in questions)
        {
            if (goal.AnswerTo(question) is not { Skipped: false })
            {
                return false;
            }
        }

        return true;
    }
}
