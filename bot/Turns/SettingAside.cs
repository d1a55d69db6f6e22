using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>
/// Takes out of a person's way what cannot be read or worked with, and keeps it for the operator. The conversation goes
/// on from what is left.
/// </summary>
internal static class SettingAside
{
    /// <summary>The ids of a person's goals that are stored in a form that nothing can be made of.</summary>
    public static Task<List<string>> UnreadableGoalsAsync(Database database, string ownerId, CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            var unreadable = new List<string>();
            foreach (var row in await work.Context.Goals.AsNoTracking().OwnedBy(ownerId).Where(goal => goal.SetAsideAt == null).ToListAsync(cancellationToken))
            {
                if (!await IsReadableAsync(EfGoalStore.ReadAsync(row, work, cancellationToken)))
                {
                    unreadable.Add(row.Id);
                }
            }

            return unreadable;
        },
        cancellationToken);

    /// <summary>Puts a person's state aside, that of the conversation, and the goals of these ids. A person who cannot be read is met anew.</summary>
    public static async Task PutAsync(
        UnitOfWork work, string stateKey, IReadOnlyList<string> goals, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var item in await work.Context.BotState
            .Where(item => (item.OwnerId == work.OwnerId && !item.Key.StartsWith(StateItem.Aside)) || item.Key == stateKey)
            .ToListAsync(cancellationToken))
        {
            work.Context.Remove(item);
            work.Context.Add(item.PutAside(now));
        }

        await FollowUpLease.GoOnAsync(work, cancellationToken);
        foreach (var goal in await work.Context.Goals.OwnedBy(work.OwnerId).Where(goal => goals.Contains(goal.Id)).ToListAsync(cancellationToken))
        {
            (goal.SetAsideAt, goal.NextAt, goal.ETag) = (now, null, ETag.Next());
        }

        if (await work.Context.Participants.OwnedBy(work.OwnerId).SingleOrDefaultAsync(cancellationToken) is { } person
            && !await IsReadableAsync(EfParticipantStore.ReadAsync(person, work, cancellationToken)))
        {
            work.Context.Remove(person);
        }
    }

    private static async Task<bool> IsReadableAsync(Task reading)
    {
        try
        {
            await reading;
            return true;
        }
        catch (CorruptStateException)
        {
            return false;
        }
    }
}
