using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>
/// What the bot said and a channel elsewhere has not taken yet. Within a conversation only the earliest is sent, by one
/// process at a time: it takes a lease, and settles under that lease only.
/// </summary>
internal sealed class Outbox(Database database, TimeProvider time)
{
    /// <summary>How long one process has for a sending. Longer than the longest wait for a channel's answer.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>Takes the lease on the earliest message of a conversation.</summary>
    /// <returns>The message, or how long to wait for it; neither where there is none, or it waits for the channel or for another process.</returns>
    public async Task<(Claim? Claim, TimeSpan? Wait)> ClaimAsync(string conversationId, CancellationToken cancellationToken)
    {
        try
        {
            return await database.WriteAsync(work => ClaimAsync(conversationId, work, cancellationToken), cancellationToken);
        }
        catch (StorageConflictException)
        {
            return (null, null);
        }
    }

    /// <summary>Writes down how a sending went.</summary>
    /// <returns>False where the lease was lost: another process has sent the message or is sending it.</returns>
    public async Task<bool> SettleAsync(Claim claim, SendOutcome outcome, CancellationToken cancellationToken)
    {
        try
        {
            return await database.WriteAsync(work => SettleAsync(claim, outcome, work, cancellationToken), cancellationToken);
        }
        catch (StorageConflictException)
        {
            return false;
        }
    }

    /// <summary>Conversations with a message that may be sent now, and what waits in all.</summary>
    /// <param name="isAlone">No other process sends from this database, so any lease was left behind by one that ended.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OutboxLook> LookAsync(bool isAlone, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var live = await database.ReadAsync(
            work => work.Context.Outbox.AsNoTracking().Where(item => item.DeadAt == null)
                .Select(item => new { item.ConversationId, item.DueAt, item.LeasedUntil })
                .ToListAsync(cancellationToken),
            cancellationToken);
        if (isAlone && live.Exists(item => item.LeasedUntil is not null))
        {
            await FreeAsync(cancellationToken);
        }

        // What is held waits for its person or its channel, however long that takes, and not for this process.
        var held = await HeldAsync([.. live.Select(item => item.ConversationId).Distinct()], cancellationToken);
        var free = live.FindAll(item => !held.Contains(item.ConversationId));
        var due = free.Where(item => item.DueAt <= now && (isAlone || item.LeasedUntil is not { } until || until <= now));
        var age = free.Count == 0 ? TimeSpan.Zero : now - free.Min(item => item.DueAt);
        return new OutboxLook([.. due.Select(item => item.ConversationId).Distinct()], live.Count, age > TimeSpan.Zero ? age : TimeSpan.Zero);
    }

    private async Task<HashSet<string>> HeldAsync(string[] conversationIds, CancellationToken cancellationToken) =>
        conversationIds.Length == 0
            ? []
            : await database.ReadAsync(
                work => work.Context.Conversations.AsNoTracking()
                    .Where(conversation => conversationIds.Contains(conversation.Id) && conversation.Hold != null)
                    .Select(conversation => conversation.Id)
                    .ToHashSetAsync(cancellationToken),
                cancellationToken);

    private async Task<(Claim?, TimeSpan?)> ClaimAsync(string conversationId, UnitOfWork work, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var head = await work.Context.Outbox
            .Where(item => item.ConversationId == conversationId && item.DeadAt == null)
            .OrderBy(item => item.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
        var conversation = await work.Context.Conversations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == conversationId, cancellationToken);
        if (head is null || conversation is not { Hold: null } || head.LeasedUntil > now)
        {
            return (null, null);
        }

        if (head.DueAt > now)
        {
            return (null, head.DueAt - now);
        }

        head.Lease = ETag.Next();
        head.LeasedUntil = now + Lease;
        var logged = await work.Context.Activities.AsNoTracking()
            .SingleAsync(row => row.ConversationId == conversationId && row.Sequence == head.Sequence, cancellationToken);
        return (new Claim(conversationId, head.Sequence, head.Lease, head.Tries, head.IsAmbiguous, logged.At, await work.OpenOrNothingAsync(logged, cancellationToken)), null);
    }

    private async Task<bool> SettleAsync(Claim claim, SendOutcome outcome, UnitOfWork work, CancellationToken cancellationToken)
    {
        var item = await work.Context.Outbox.FindAsync([claim.ConversationId, claim.Sequence], cancellationToken);
        if (item is null || item.Lease != claim.Lease)
        {
            return false;
        }

        (item.Lease, item.LeasedUntil, item.Problem) = (null, null, outcome.Problem);
        item.IsAmbiguous |= outcome.IsAmbiguous;
        switch (outcome.Kind)
        {
            case SendKind.Sent:
                work.Context.Remove(item);
                break;
            case SendKind.Retry:
                item.Tries++;
                item.DueAt = time.GetUtcNow() + outcome.After;
                break;
            case SendKind.Hold:
                await HoldAsync(claim.ConversationId, outcome.Hold, work, cancellationToken);
                break;
            default:
                item.DeadAt = time.GetUtcNow();
                break;
        }

        return true;
    }

    private static async Task HoldAsync(string conversationId, DeliveryHold hold, UnitOfWork work, CancellationToken cancellationToken)
    {
        var conversation = await work.Context.Conversations.SingleAsync(row => row.Id == conversationId, cancellationToken);
        conversation.Hold = hold;
    }

    private Task<bool> FreeAsync(CancellationToken cancellationToken) => database.WriteAsync(
        async work =>
        {
            foreach (var item in await work.Context.Outbox.Where(item => item.LeasedUntil != null).ToListAsync(cancellationToken))
            {
                (item.Lease, item.LeasedUntil) = (null, null);
            }

            return true;
        },
        cancellationToken);
}

/// <summary>A message that this process may send, until its lease runs out.</summary>
/// <param name="ConversationId">As stored.</param>
/// <param name="Sequence">Its place in the log.</param>
/// <param name="Lease">The fencing token.</param>
/// <param name="Tries">How often it was sent without success.</param>
/// <param name="IsAmbiguous">The channel may have it already.</param>
/// <param name="SaidAt">When the bot said it.</param>
/// <param name="Json">The activity; empty where it cannot be opened.</param>
internal sealed record Claim(string ConversationId, long Sequence, string Lease, int Tries, bool IsAmbiguous, DateTimeOffset SaidAt, string Json);

/// <summary>What a look at the outbox found.</summary>
/// <param name="Due">Conversations in which something may be sent now.</param>
/// <param name="Depth">How many messages wait.</param>
/// <param name="Age">How long the oldest due one that nobody holds has waited.</param>
internal sealed record OutboxLook(IReadOnlyList<string> Due, int Depth, TimeSpan Age);
