using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;
using SmartBot.Takeaway.Mail;

namespace SmartBot.Takeaway;

/// <summary>The summary message, to copy, to save as a file, and to have mailed where a mail server is configured (S0.25).</summary>
[IgnoreAntiforgeryToken] // It is checked here, since the framework's own refusal would lose what was typed.
internal sealed class SummaryModel(
    TakeawayAccess access, Readings readings, IOptions<TakeawayOptions> options, SummarySending sending, IAntiforgery antiforgery)
    : TakeawayPage(access, readings)
{
    private const int LeastRows = 12;
    private const int MostRows = 30;
    private const int LettersARow = 66;

    public override string Title => Say("summary.title");

    public bool IsNeutral => options.Value.NeutralTitles;

    public SummaryMessage Summary { get; private set; } = null!;

    /// <summary>Rows enough to see the whole message without scrolling within it, if it is not very long.</summary>
    public int Rows => Math.Clamp(Summary.Text.Split('\n').Sum(line => 1 + (line.Length / LettersARow)), LeastRows, MostRows);

    public bool CanSend => sending.IsThere;

    /// <summary>Which error is shown; null where there is none.</summary>
    public string? Error { get; private set; }

    public bool IsSent { get; private set; }

    /// <summary>What was typed, so that an error loses nothing.</summary>
    public string Address { get; private set; } = "";

    public string ForgeryField { get; private set; } = "";

    public string ForgeryToken { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string goalId, bool sent)
    {
        IsSent = sent && CanSend;
        return await ShowAsync(goalId);
    }

    public async Task<IActionResult> OnPostAsync(string goalId, [FromForm] string? address)
    {
        if (!CanSend || await ShowAsync(goalId) is NotFoundResult)
        {
            return NotFound();
        }

        Address = address ?? "";
        var result = await antiforgery.IsRequestValidAsync(HttpContext)
            ? await sending.SendAsync(Visitor!.OwnerId, Summary, Words.Language, address, HttpContext.RequestAborted)
            : SendResult.TooOld;
        if (result == SendResult.Sent)
        {
            var here = To($"summary/{goalId}");
            return SeeOther(here + (here.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "sent=true");
        }

        Error = $"send.error.{result}";
        Response.StatusCode = StatusOf(result);
        return Page();
    }

    private async Task<IActionResult> ShowAsync(string goalId)
    {
        if (!await OpenAsync(goalId))
        {
            return NotFound();
        }

        Summary = SummaryMessage.Of(Reading!, IsNeutral);
        if (CanSend)
        {
            var tokens = antiforgery.GetAndStoreTokens(HttpContext);
            (ForgeryField, ForgeryToken) = (tokens.FormFieldName, tokens.RequestToken!);
        }

        return Page();
    }

    // A page loaded again after this one sends nothing again.
    private StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private static int StatusOf(SendResult result) => result switch
    {
        SendResult.TooMany => StatusCodes.Status429TooManyRequests,
        SendResult.Failed => StatusCodes.Status502BadGateway,
        SendResult.TooOld => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
