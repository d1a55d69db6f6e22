using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Takeaway;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.MyData;

/// <summary>Says whether a deletion has been done, and looks anew whether anything is left. For whoever has its receipt.</summary>
internal sealed class ReceiptModel(Database database, MyDataReader reader, TakeawayAccess access, Readings readings) : TakeawayPage(access, readings)
{
    private const string RefreshSeconds = "3";

    public override bool HasNav => false;

    public override string Title => Say(IsDone ? "data.receipt.title" : "data.receipt.title.open");

    public Erasure Erasure { get; private set; } = null!;

    public bool IsDone => Erasure.DoneAt is not null;

    /// <summary>Whether there is something of this person at this moment: they may have come back since.</summary>
    public bool IsAnythingThere { get; private set; }

    /// <summary>What went, such as <c>Goal</c> and how many.</summary>
    public IEnumerable<string[]> Gone => Erasure.Counts.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(count => count.Split(' '));

    public async Task<IActionResult> OnGetAsync(string receipt)
    {
        Welcome(visitor: null);
        if (SmartBot.MyData.Receipt.Read(receipt) is not { } read || await FindAsync(read.Id) is not { } erasure)
        {
            return NotFound();
        }

        Erasure = erasure;
        if (IsDone)
        {
            IsAnythingThere = (await reader.CountAsync(read.Open(erasure.SealedOwner), HttpContext.RequestAborted)).Values.Any(rows => rows > 0);
        }
        else
        {
            Response.Headers["Refresh"] = RefreshSeconds;
        }

        return Page();
    }

    private Task<Erasure?> FindAsync(string id) => database.ReadAsync(
        work => work.Context.Erasures.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, HttpContext.RequestAborted), HttpContext.RequestAborted);
}
