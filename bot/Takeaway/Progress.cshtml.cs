using Microsoft.AspNetCore.Mvc;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>How a goal goes, to look at and to print (S2.19, S3.15).</summary>
internal sealed class ProgressModel(TakeawayAccess access, Readings readings, IParticipantStore people, TimeProvider time) : TakeawayPage(access, readings)
{
    private readonly Readings _readings = readings;

    public override string Title => Say("progress.title");

    public ProgressPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string goalId)
    {
        if (!await OpenAsync(goalId))
        {
            return NotFound();
        }

        var now = time.GetUtcNow();
        var person = await people.FindAsync(Reading!.Goal.OwnerId, HttpContext.RequestAborted);
        Paper = _readings.ProgressOf(Reading, person?.DayAt(now) ?? DateOnly.FromDateTime(now.UtcDateTime));
        return Page();
    }
}
