using System.Text;
using MimeKit;
using MimeKit.Utils;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway.Mail;

/// <summary>The summary as a mail: plain text, and the same as simple HTML. Headers are encoded and folded, so no words can add one.</summary>
internal static class SummaryMail
{
    private const string Domain = "smartbot";
    private const string Unsent = "X-Unsent";

    /// <summary>A mail that mail programs open to be sent by the person: it names no sender, since theirs is put in, and nobody to send it to.</summary>
    public static byte[] Draft(SummaryMessage summary, string language, DateTimeOffset now)
    {
        using var mail = Compose(summary, language, now);
        mail.Headers.Remove(HeaderId.From);
        mail.Headers.Add(Unsent, "1");
        mail.Prepare(EncodingConstraint.SevenBit);
        using var file = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        mail.WriteTo(format, file);
        return file.ToArray();
    }

    /// <summary>A mail to be sent by us, to one address.</summary>
    public static MimeMessage Addressed(SummaryMessage summary, string language, DateTimeOffset now, MailboxAddress from, MailboxAddress to)
    {
        var mail = Compose(summary, language, now);
        mail.From.Add(from);
        mail.To.Add(to);
        mail.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies, please
        return mail;
    }

    private static MimeMessage Compose(SummaryMessage summary, string language, DateTimeOffset now)
    {
        var text = new TextPart("plain");
        text.SetText(Encoding.UTF8, summary.Text);
        var html = new TextPart("html");
        html.SetText(Encoding.UTF8, SummaryHtml.Write(summary, language));
        var mail = new MimeMessage
        {
            Date = now,
            MessageId = MimeUtils.GenerateMessageId(Domain), // not this machine's name
            Body = new MultipartAlternative(text, html),
        };
        EncodedSubject.Write(mail, summary.Subject);
        return mail;
    }
}
