using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.DirectLine;

namespace SmartBot.MyData;

/// <summary>The wishes that wait, and the doing of each in one transaction.</summary>
internal sealed class Erasures(Database database, Erasing erasing, AuditLog audit, ConversationSignals streams, TimeProvider time)
{
    // What the bot has said has to reach its channel first, if the channel takes it within this time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(2);

    /// <summary>The ids of those that are not done.</summary>
    public Task<List<string>> OpenAsync(CancellationToken cancellationToken) => database.ReadAsync(
        work => work.Context.Erasures.Where(wish => wish.DoneAt == null).OrderBy(wish => wish.DueAt).Select(wish => wish.Id).ToListAsync(cancellationToken),
        cancellationToken);

    /// <summary>Does one, if its time has come.</summary>
    /// <returns>How long it still has to wait; null where it is done.</returns>
    /// <exception cref="StorageConflictException">Others wrote meanwhile; nothing is deleted.</exception>
    public async Task<TimeSpan?> TryAsync(string id, CancellationToken cancellationToken)
    {
        var wait = await database.ReadAsync(work => WaitAsync(work, id, cancellationToken), cancellationToken);
        if (wait == TimeSpan.Zero)
        {
            await database.WriteAsync(work => EraseAsync(work, id, cancellationToken), cancellationToken);
            await erasing.ForgetAsync(cancellationToken);
            return null;
        }

        return wait;
    }

    private async Task<TimeSpan?> WaitAsync(UnitOfWork work, string id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await work.Context.Erasures.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { DoneAt: null } wish)
        {
            return null;
        }

        if (now < wish.DueAt)
        {
            return wish.DueAt - now;
        }

        return now < wish.AskedAt + LongestWait && await work.Context.Outbox.OwnedBy(wish.OwnerId).AnyAsync(item => item.DeadAt == null, cancellationToken)
            ? AMoment
            : TimeSpan.Zero;
    }

    private async Task<bool> EraseAsync(UnitOfWork work, string id, CancellationToken cancellationToken)
    {
        if (await work.Context.Erasures.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { DoneAt: null } wish)
        {
            return false;
        }

        var open = await work.Context.Conversations.OwnedBy(wish.OwnerId).Select(row => row.Id).ToListAsync(cancellationToken);
        var counts = await erasing.EraseAsync(work, wish.OwnerId, cancellationToken);
        wish.Counts = string.Join(", ", counts.Where(table => table.Value > 0).Select(table => $"{table.Key} {table.Value}"));
        audit.Add(
            work,
            AuditKind.Erased,
            wish.OwnerId,
            wish.IsAsked ? Pseudonym.Of(wish.OwnerId) : Pseudonym.Host,
            $"{(wish.IsAsked ? "asked" : "retention")}: {wish.Counts}");
        (wish.OwnerId, wish.DoneAt) = ("", time.GetUtcNow());
        work.AfterCommit(() => open.ForEach(conversationId => streams.Raise(conversationId)));
        return true;
    }
}
