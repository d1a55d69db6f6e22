using Microsoft.AspNetCore.Mvc;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>A page that shows a worksheet.</summary>
internal abstract class WorksheetPage(TakeawayAccess access, Readings readings) : TakeawayPage(access, readings)
{
    public override string Title => Say("worksheet.title");

    public Worksheet Sheet { get; protected set; } = null!;
}

/// <summary>The worksheet of a goal, as far as it has grown (S0.17).</summary>
internal sealed class WorksheetModel(TakeawayAccess access, Readings readings) : WorksheetPage(access, readings)
{
    public async Task<IActionResult> OnGetAsync(string goalId)
    {
        if (!await OpenAsync(goalId))
        {
            return NotFound();
        }

        Sheet = Worksheet.Of(Reading!);
        return Page();
    }
}
