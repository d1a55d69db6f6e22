using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway.Mail;

/// <summary>How "Mail it to me" ended; the words for each error have its name.</summary>
internal enum SendResult
{
    Sent,

    /// <summary>It is no address, or more than one.</summary>
    NoAddress,

    /// <summary>Too many mails in an hour.</summary>
    TooMany,

    /// <summary>The server takes no mail for this address.</summary>
    Refused,

    /// <summary>The server could not be reached, or did not take it.</summary>
    Failed,

    /// <summary>The page's anti-forgery token is missing or too old.</summary>
    TooOld,
}

/// <summary>"Mail it to me": one address, checked and counted, before anything is sent.</summary>
internal sealed class SummarySending(SummaryPost post, MailRate rate)
{
    /// <summary>Whether there is a mail server; else the button is not there.</summary>
    public bool IsThere => post.IsThere;

    public async Task<SendResult> SendAsync(
        string ownerId, SummaryMessage summary, string language, string? address, CancellationToken cancellationToken)
    {
        if (MailAddress.Read(address) is not { } to)
        {
            return SendResult.NoAddress;
        }

        if (!rate.Take(ownerId, to.Address))
        {
            return SendResult.TooMany;
        }

        return await post.SendAsync(summary, language, to, cancellationToken) switch
        {
            PostResult.Sent => SendResult.Sent,
            PostResult.Refused => SendResult.Refused,
            _ => SendResult.Failed,
        };
    }
}
