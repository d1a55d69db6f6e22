using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>
/// Makes and takes the tickets that open a stream. A ticket stands in a URL, where it may be logged on the way, so it
/// lives for a minute and opens one stream only, on whatever replica it is shown.
/// </summary>
internal sealed class StreamTickets(IDataProtectionProvider protection, TimeProvider time, Database database)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private const int MostSwept = 100;

    private readonly IDataProtector _protector = protection.CreateProtector("DirectLine.Stream.v1");

    public string Issue(DirectLineToken session) =>
        _protector.Protect(JsonSerializer.Serialize(new Ticket(Guid.NewGuid().ToString("N"), time.GetUtcNow() + Lifetime, session)));

    /// <summary>Takes a ticket, once.</summary>
    /// <returns>The session that it was made for; null where it is false, too old or used.</returns>
    public async Task<DirectLineToken?> RedeemAsync(string ticket, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return Read(ticket) is { } read && read.ExpiresAt >= now && await IsFirstUseAsync(read, now, cancellationToken)
            ? read.Session
            : null;
    }

    private async Task<bool> IsFirstUseAsync(Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await database.WriteAsync(
                async work =>
                {
                    work.Context.RemoveRange(await work.Context.UsedOnce.Where(used => used.ExpiresAt < now).Take(MostSwept).ToListAsync(cancellationToken));
                    work.Context.Add(UsedOnce.Ticket(ticket.Id, ticket.ExpiresAt));
                    return true;
                },
                cancellationToken);
        }
        catch (StorageConflictException)
        {
            return false;
        }
    }

    private Ticket? Read(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Ticket(string Id, DateTimeOffset ExpiresAt, DirectLineToken Session);
}
