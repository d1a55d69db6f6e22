using Microsoft.AspNetCore.Mvc;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;
using SmartBot.Takeaway.Parts;

namespace SmartBot.Takeaway;

/// <summary>The plan table: of all saved goals that the visitor may see, or of one goal (S4.31).</summary>
internal sealed class PlanModel(TakeawayAccess access, Readings readings) : TakeawayPage(access, readings)
{
    // Beside those that are known: the person and somebody with them.
    private const int LeastSigners = 3;

    public override string Title => Say("plan.title");

    public Plan Plan { get; private set; } = null!;

    /// <summary>Who signs, by name; null for a line to write a name on.</summary>
    public IEnumerable<string?> Signers =>
        Plan.Names.Concat(Enumerable.Repeat<string?>(null, Math.Max(1, LeastSigners - Plan.Names.Count)));

    public async Task<IActionResult> OnGetAsync(string? goalId)
    {
        if (goalId is null)
        {
            Welcome();
            Plan = Plan.Of((await ListAsync()).Where(reading => reading.Goal.Status == GoalStatus.Agreed));
            return Page();
        }

        if (!await OpenAsync(goalId))
        {
            return NotFound();
        }

        Plan = Plan.Of([Reading!]);
        return Page();
    }

    public Said Show(string? words) => new(words, Say("blank"));
}
