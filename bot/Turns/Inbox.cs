using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>The activities that the bot has yet to answer, on our own channel. They stand in the database, so a restart forgets none.</summary>
internal sealed class Inbox(Database database, TimeProvider time)
{
    // For the process that accepted it. Longer than a turn takes, so that others keep out of its way.
    private static readonly TimeSpan HeadStart = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TakenFor = TimeSpan.FromSeconds(30);

    /// <summary>Leaves an activity of the log for the bot to answer.</summary>
    public void Add(UnitOfWork work, LoggedActivity logged) => work.Context.Add(new InboxItem
    {
        ConversationId = logged.ConversationId,
        Sequence = logged.Sequence,
        OwnerId = logged.OwnerId,
        DueAt = time.GetUtcNow() + HeadStart,
    });

    /// <summary>The earliest of a conversation, with its JSON; null where all is answered.</summary>
    public Task<Waiting?> NextAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            work => Live(work)
                .Where(item => item.ConversationId == conversationId)
                .OrderBy(item => item.Sequence)
                .Join(
                    work.Context.Activities,
                    item => new { item.ConversationId, item.Sequence },
                    logged => new { logged.ConversationId, logged.Sequence },
                    (item, logged) => new Waiting(item, logged.Json))
                .FirstOrDefaultAsync(cancellationToken),
            cancellationToken);

    /// <summary>Conversations with an activity whose process seems to have ended; each is taken over by one caller only.</summary>
    /// <param name="isAlone">No other process serves this database, so whatever waits was left behind.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<string>> TakeOverAsync(bool isAlone, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var left = await database.ReadAsync(
            work => Live(work).Where(item => isAlone || item.DueAt <= now).ToListAsync(cancellationToken), cancellationToken);
        var taken = new List<string>();
        foreach (var conversation in left.GroupBy(item => item.ConversationId))
        {
            if (await TakeAsync(conversation, now, cancellationToken))
            {
                taken.Add(conversation.Key);
            }
        }

        return taken;
    }

    private async Task<bool> TakeAsync(IGrouping<string, InboxItem> items, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await database.WriteAsync(
                work =>
                {
                    foreach (var item in items)
                    {
                        work.Context.Attach(item);
                        item.DueAt = now + TakenFor;
                    }

                    // Only the first can have been at work: what waits behind it is not to be given up with it.
                    items.MinBy(item => item.Sequence)!.Tries++;

                    return Task.FromResult(true);
                },
                cancellationToken);
        }
        catch (StorageConflictException)
        {
            return false;
        }
    }

    private static IQueryable<InboxItem> Live(UnitOfWork work) => work.Context.Inbox.AsNoTracking().Where(item => item.DeadAt == null);
}

/// <summary>An activity that waits for its turn, with its JSON from the log.</summary>
internal sealed record Waiting(InboxItem Item, string Json);
