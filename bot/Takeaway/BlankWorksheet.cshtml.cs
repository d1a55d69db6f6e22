using Microsoft.AspNetCore.Mvc;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>An empty worksheet of a programme, to fill in by pen. It is nobody's, so everybody may see it (S0.17).</summary>
internal sealed class BlankWorksheetModel(TakeawayAccess access, Readings readings) : WorksheetPage(access, readings)
{
    private readonly Readings _readings = readings;

    public IActionResult OnGet(string programmeId)
    {
        Welcome();
        if (_readings.Programme(programmeId, Words.Language) is not { } programme)
        {
            return NotFound();
        }

        Sheet = Worksheet.Blank(programme);
        return Page();
    }
}
