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
            async work =>
            {
                var item = await Live(work)
                    .Where(item => item.ConversationId == conversationId)
                    .OrderBy(item => item.Sequence)
                    .FirstOrDefaultAsync(cancellationToken);
                return item is null ? null : new Waiting(item, await JsonAsync(work, item, cancellationToken));
            },
            cancellationToken);

    /// <summary>Conversations with an activity whose process seems to have ended; each is taken over by one caller only.</summary>
    /// <param name="isAlone">No other process serves this database, so whatever waits was left behind.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<string>> TakeOverAsync(bool isAlone, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var taken = new List<string>();
        foreach (var earliest in await database.ReadAsync(work => EarliestAsync(work, isAlone, now, cancellationToken), cancellationToken))
        {
            if ((isAlone || earliest.DueAt <= now) && await TakeAsync(earliest, now, cancellationToken))
            {
                taken.Add(earliest.ConversationId);
            }
        }

        return taken;
    }

    // Only the earliest activity of a conversation can have ended a process; those behind it have not been tried.
    private static async Task<List<InboxItem>> EarliestAsync(UnitOfWork work, bool isAlone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var left = await Live(work)
            .Where(item => isAlone || item.DueAt <= now)
            .Select(item => item.ConversationId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var waiting = left.Count == 0 ? [] : await Live(work).Where(item => left.Contains(item.ConversationId)).ToListAsync(cancellationToken);
        return [.. waiting.GroupBy(item => item.ConversationId).Select(conversation => conversation.MinBy(item => item.Sequence)!)];
    }

    private static Task<string> JsonAsync(UnitOfWork work, InboxItem item, CancellationToken cancellationToken) => work.Context.Activities
        .Where(logged => logged.ConversationId == item.ConversationId && logged.Sequence == item.Sequence)
        .Select(logged => logged.Json)
        .SingleAsync(cancellationToken);

    private async Task<bool> TakeAsync(InboxItem item, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await database.WriteAsync(
                async work =>
                {
                    var waiting = await work.Context.Inbox.FindAsync([item.ConversationId, item.Sequence], cancellationToken);
                    if (waiting?.Tries != item.Tries)
                    {
                        return false;
                    }

                    waiting.Tries++;
                    waiting.DueAt = now + TakenFor;
                    return true;
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
