using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>The activities that the bot has yet to answer, on our own channel. They stand in the database, so a restart forgets none.</summary>
internal sealed class Inbox(Database database, TimeProvider time)
{
    // For the process that accepted it. Longer than a turn takes, so that others keep out of its way.
    private static readonly TimeSpan HeadStart = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TakenFor = TimeSpan.FromSeconds(10);

    private readonly long _start = time.GetTimestamp();

    /// <summary>Leaves an activity of the log for the bot to answer.</summary>
    public void Add(UnitOfWork work, LoggedActivity logged) => work.Context.Add(new InboxItem
    {
        ConversationId = logged.ConversationId,
        Sequence = logged.Sequence,
        OwnerId = logged.OwnerId,
        DueAt = time.GetUtcNow() + HeadStart,
    });

    /// <summary>The earliest of a conversation, with its JSON; null where all is answered, or where the earliest was taken over.</summary>
    public Task<Waiting?> NextAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async work => await Live(work)
                .Where(item => item.ConversationId == conversationId)
                .OrderBy(item => item.Sequence)
                .FirstOrDefaultAsync(cancellationToken) is { Tries: 0 } item
                ? await ReadAsync(work, item, cancellationToken)
                : null,
            cancellationToken);

    /// <summary>Says that all that waits was left behind: no other process serves this database, and this one has just started.</summary>
    public Task ReleaseAsync(CancellationToken cancellationToken) => database.WriteAsync(
        async work =>
        {
            var now = time.GetUtcNow();
            var waiting = await work.Context.Inbox.Where(item => item.DeadAt == null && item.DueAt > now).ToListAsync(cancellationToken);
            waiting.ForEach(item => item.DueAt = now);
            return waiting.Count;
        },
        cancellationToken);

    /// <summary>
    /// The earliest activity of each conversation whose process seems to have ended, those that fewest processes have ended
    /// on first. One that might be what ends them waits until this process has lived for a while.
    /// </summary>
    public Task<List<InboxItem>> LeftBehindAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            var now = time.GetUtcNow();
            var left = await Live(work).Where(item => item.DueAt <= now).Select(item => item.ConversationId).Distinct().ToListAsync(cancellationToken);
            var waiting = left.Count == 0 ? [] : await Live(work).Where(item => left.Contains(item.ConversationId)).ToListAsync(cancellationToken);
            var life = time.GetElapsedTime(_start);
            return waiting
                .GroupBy(item => item.ConversationId)
                .Select(conversation => conversation.MinBy(item => item.Sequence)!)
                .Where(earliest => earliest.DueAt <= now && Quarantine(earliest.Tries) <= life)
                .OrderBy(earliest => earliest.Tries)
                .ToList();
        },
        cancellationToken);

    /// <summary>Takes over an activity that was left behind, for this process alone; null where another one was first.</summary>
    public async Task<Waiting?> TakeAsync(InboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            return await database.WriteAsync(
                async work =>
                {
                    var waiting = await work.Context.Inbox.FindAsync([item.ConversationId, item.Sequence], cancellationToken);
                    if (waiting is not { DeadAt: null } || waiting.Tries != item.Tries)
                    {
                        return null;
                    }

                    waiting.Tries++;
                    waiting.DueAt = time.GetUtcNow() + TakenFor;
                    return await ReadAsync(work, waiting, cancellationToken);
                },
                cancellationToken);
        }
        catch (StorageConflictException)
        {
            return null;
        }
    }

    /// <summary>How long a process lives before it begins an activity that so many processes ended on: 0, 2, 4, 8 and 16 seconds.</summary>
    internal static TimeSpan Quarantine(int tries) => tries == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Pow(2, Math.Min(tries, 4)));

    // Null where it is deleted at this moment with all that is kept of its person.
    private static async Task<Waiting?> ReadAsync(UnitOfWork work, InboxItem item, CancellationToken cancellationToken) =>
        await work.Context.Activities.AsNoTracking()
            .SingleOrDefaultAsync(logged => logged.ConversationId == item.ConversationId && logged.Sequence == item.Sequence, cancellationToken) is { } logged
            ? new Waiting(item, await work.OpenOrNothingAsync(logged, cancellationToken))
            : null;

    private static IQueryable<InboxItem> Live(UnitOfWork work) => work.Context.Inbox.AsNoTracking().Where(item => item.DeadAt == null);
}

/// <summary>An activity that waits for its turn, with its JSON from the log; empty where that cannot be opened.</summary>
internal sealed record Waiting(InboxItem Item, string Json);
