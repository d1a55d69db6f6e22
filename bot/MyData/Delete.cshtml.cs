using Microsoft.AspNetCore.Mvc;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.MyData;

/// <summary>Says what goes, and has it deleted when the person says so there. The framework refuses a form without the page's own token.</summary>
internal sealed class DeleteModel(MyDataAccess who, TakeawayAccess access, Readings readings, EraseRequests requests) : MyDataPage(who, access, readings)
{
    public override string Title => Say("data.delete");

    public IActionResult OnGet() => Open() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Open())
        {
            return NotFound();
        }

        var receipt = await requests.AskAsync(Person!.OwnerId, isAsked: true, TimeSpan.Zero, HttpContext.RequestAborted);
        Response.Headers.Location = $"{MyDataSetup.Path}/receipt/{receipt}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
