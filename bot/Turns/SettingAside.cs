using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>
/// Takes out of a person's way what cannot be read or worked with, and keeps it for the operator under <c>aside/</c>. The
/// conversation goes on from what is left.
/// </summary>
internal static class SettingAside
{
    private const string Aside = "aside/";

    /// <summary>The ids of a person's goals that are stored in a form that nothing can be made of.</summary>
    public static async Task<IReadOnlyList<string>> UnreadableGoalsAsync(Database database, string ownerId, CancellationToken cancellationToken)
    {
        var ids = await database.ReadAsync(
            work => work.Context.Goals.OwnedBy(ownerId).Select(goal => goal.Id).ToListAsync(cancellationToken), cancellationToken);
        var unreadable = new List<string>();
        foreach (var id in ids)
        {
            if (!await IsReadableAsync(database, id, cancellationToken))
            {
                unreadable.Add(id);
            }
        }

        return unreadable;
    }

    /// <summary>Puts a person's state aside, that of the conversation, and the goals of these ids.</summary>
    public static async Task PutAsync(
        UnitOfWork work, string stateKey, IReadOnlyList<string> goals, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{Aside}{now.ToUnixTimeMilliseconds()}/");
        var items = await work.Context.BotState
            .Where(item => (item.OwnerId == work.OwnerId && !item.Key.StartsWith(Aside)) || item.Key == stateKey)
            .ToListAsync(cancellationToken);
        foreach (var item in items)
        {
            work.Context.Remove(item);
            work.Context.Add(new StateItem { Key = $"{mark}{Guid.NewGuid():N}/{item.Key}", OwnerId = item.OwnerId, Json = item.Json, ETag = item.ETag });
        }

        await FollowUpLease.GoOnAsync(work, cancellationToken);

        // Written without being read, since that is what cannot be done; only relational databases know how.
        foreach (var id in work.Context.Database.IsRelational() ? goals : [])
        {
            await work.Context.Goals.OwnedBy(work.OwnerId).Where(goal => goal.Id == id)
                .ExecuteUpdateAsync(goal => goal.SetProperty(row => row.OwnerId, mark + work.OwnerId), cancellationToken);
        }
    }

    private static async Task<bool> IsReadableAsync(Database database, string id, CancellationToken cancellationToken)
    {
        try
        {
            var goal = await database.ReadAsync(
                work => work.Context.Goals.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == id, cancellationToken), cancellationToken);
            return goal?.Answers.All(answer => answer is { QuestionId.Length: > 0, Words: not null }) != false;
        }
#pragma warning disable CA1031 // Each database and each kind of damage has exceptions of its own.
        catch (Exception unreadable) when (unreadable is not (StorageUnavailableException or OperationCanceledException))
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
