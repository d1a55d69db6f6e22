using System.Text;
using Microsoft.Extensions.Options;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;
using SmartBot.Takeaway.Mail;

namespace SmartBot.Takeaway;

/// <summary>The two files of a goal: a mail to send on, and days for a calendar.</summary>
internal static class TakeawayFiles
{
    private const string MailType = "message/rfc822";
    private const string MailName = "smartbot-summary.eml";
    private const string CalendarName = "smartbot-days.ics";

    public static async Task<IResult> MailAsync(
        string goalId, HttpContext context, TakeawayAccess access, Readings readings, IOptions<TakeawayOptions> options, TimeProvider time)
    {
        if (await ReadAsync(goalId, context, access, readings) is not { } reading)
        {
            return Results.NotFound();
        }

        var summary = SummaryMessage.Of(reading, options.Value.NeutralTitles);
        return Results.File(SummaryMail.Draft(summary, reading.Words.Language, time.GetUtcNow()), MailType, MailName);
    }

    public static async Task<IResult> CalendarAsync(
        string goalId, HttpContext context, TakeawayAccess access, Readings readings, IOptions<TakeawayOptions> options, TimeProvider time)
    {
        if (await ReadAsync(goalId, context, access, readings) is not { } reading)
        {
            return Results.NotFound();
        }

        var file = CalendarFile.Write(reading, options.Value.NeutralTitles, time.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, CalendarName);
    }

    private static async Task<GoalReading?> ReadAsync(string goalId, HttpContext context, TakeawayAccess access, Readings readings) =>
        await access.FindAsync(access.VisitorOf(context), goalId, context.RequestAborted) is { } goal ? readings.Of(goal) : null;
}
