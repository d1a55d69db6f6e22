using Microsoft.AspNetCore.Mvc;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>What a link opens: the pages of one goal. It leaves nothing in the browser; the page's own links carry the token on.</summary>
internal sealed class LinkModel(TakeawayAccess access, Readings readings) : GoalListPage(access, readings)
{
    public override string Title => Say("index.title");

    public string OpenUntil { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token)
    {
        Welcome(Access.OfLink(token));
        Goals = await ListAsync();
        if (Visitor is not { Pass: { } pass } || Goals.Count == 0)
        {
            return NotFound();
        }

        OpenUntil = Goals[0].Day(pass.ExpiresAt);
        return Page();
    }

    private TakeawayAccess Access { get; } = access;
}
