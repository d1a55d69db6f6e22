using Microsoft.AspNetCore.Mvc;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.MyData;

/// <summary>What is kept of a person, in plain words, and what they can do about it.</summary>
internal sealed class IndexModel(MyDataAccess who, TakeawayAccess access, Readings readings, MyDataReader reader, Withdrawals withdrawals)
    : MyDataPage(who, access, readings)
{
    private readonly Readings _readings = readings;

    public override string Title => Say("data.title");

    public MyDataFile Kept { get; private set; } = null!;

    public IEnumerable<string> Sentences => Kept.Goals.Select(goal => _readings.Of(goal).Sentence ?? Say("index.unnamed"));

    /// <summary>How many messages they wrote, and how many the assistant did.</summary>
    public (int Own, int Others) Messages => (Count(ActivityOrigin.Person), Count(ActivityOrigin.Bot));

    /// <summary>What they said last to each purpose.</summary>
    public IEnumerable<Consent> Decided => (Kept.Person?.Consents ?? []).GroupBy(consent => consent.Purpose).Select(said => said.Last()).OrderBy(consent => consent.Purpose);

    public IEnumerable<KeptEvent> Readers => Kept.Audit.Where(entry => entry.Kind == AuditKind.ReadByCoach);

    public IEnumerable<KeptEvent> Others => Kept.Audit.Where(entry => entry.Kind is not (AuditKind.ReadByCoach or AuditKind.ConsentGiven or AuditKind.ConsentWithdrawn));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Open())
        {
            return NotFound();
        }

        Kept = await reader.ReadAsync(Person!.OwnerId, HttpContext.RequestAborted);
        return Page();
    }

    public bool MayWithdraw(ConsentPurpose purpose) => Kept.Person is { } person && Withdrawals.IsOpen(person, purpose);

    public async Task<IActionResult> OnPostAsync(string? purpose)
    {
        if (!Open())
        {
            return NotFound();
        }

        if (!Enum.TryParse<ConsentPurpose>(purpose, out var known) || !Enum.IsDefined(known) || known == ConsentPurpose.Keep)
        {
            return BadRequest();
        }

        await withdrawals.WithdrawAsync(Person!.OwnerId, known, HttpContext.RequestAborted);
        Response.Headers.Location = Here();
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private int Count(ActivityOrigin origin) =>
        Kept.Conversations.Sum(conversation => conversation.Messages.Count(message => message.By == origin && message.Text is { Length: > 0 }));
}
