using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SmartBot.Takeaway.Mail;

/// <summary>
/// How many mails go out: for one person, to one address, and altogether. Anybody can become a guest, so that a bound
/// for each person would not keep this from being used to pester others.
/// </summary>
internal sealed class MailRate(IOptions<SmtpOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<(string Owner, string Address)> _limiter = PartitionedRateLimiter.CreateChained(
        Limiter(mail => mail.Owner, options.Value.MailsPerHour),
        Limiter(mail => mail.Address, options.Value.MailsPerHour),
        Limiter(_ => "", options.Value.AllMailsPerHour));

    /// <summary>Counts a mail; false where it is one too many.</summary>
    public bool Take(string ownerId, string address)
    {
        using var lease = _limiter.AttemptAcquire((ownerId, address.ToUpperInvariant()));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<(string Owner, string Address)> Limiter(Func<(string Owner, string Address), string> key, int perHour) =>
        PartitionedRateLimiter.Create<(string Owner, string Address), string>(mail => RateLimitPartition.GetFixedWindowLimiter(
            key(mail), _ => new FixedWindowRateLimiterOptions { PermitLimit = perHour, Window = TimeSpan.FromHours(1) }));
}
