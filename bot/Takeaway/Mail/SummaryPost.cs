using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway.Mail;

/// <summary>How sending a mail ended.</summary>
internal enum PostResult
{
    Sent,

    /// <summary>The server takes no mail for this address.</summary>
    Refused,

    /// <summary>The server could not be reached, or did not take it.</summary>
    Failed,
}

/// <summary>Sends the summary by the configured mail server. Neither the address nor a word of the mail is logged or kept.</summary>
internal sealed partial class SummaryPost(IOptions<SmtpOptions> options, TimeProvider time, ILogger<SummaryPost> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Whether there is a mail server.</summary>
    public bool IsThere => options.Value.IsThere;

    public async Task<PostResult> SendAsync(SummaryMessage summary, string language, MailboxAddress to, CancellationToken cancellationToken)
    {
        using var mail = SummaryMail.Addressed(summary, language, time.GetUtcNow(), MailboxAddress.Parse(options.Value.From!), to);
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await SendAsync(mail, either.Token);
            return PostResult.Sent;
        }
        catch (SmtpCommandException refused) when (refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted)
        {
            return PostResult.Refused;
        }
        catch (Exception failure) when (IsTheServers(failure) && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(log, failure.GetType().Name);
            return PostResult.Failed;
        }
    }

    private async Task SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        var server = options.Value;
        using var client = new SmtpClient { LocalDomain = "localhost" };
        await client.ConnectAsync(server.Host!, server.Port, server.Security, cancellationToken);
        if (!string.IsNullOrEmpty(server.User))
        {
            await client.AuthenticateAsync(server.User, server.Password ?? "", cancellationToken);
        }

        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private static bool IsTheServers(Exception failure) =>
        failure is CommandException or ProtocolException or AuthenticationException or SslHandshakeException
            or SocketException or IOException or NotSupportedException or InvalidOperationException or OperationCanceledException;

    // Its message may hold the address.
    [LoggerMessage(LogLevel.Warning, "A summary could not be mailed: {Kind}. Look at Takeaway:Smtp.")]
    private static partial void LogFailed(ILogger log, string kind);
}
