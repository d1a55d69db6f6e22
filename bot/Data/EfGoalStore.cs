using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>
/// Keeps goals in the database. A save over a version that is no longer the stored one is refused. Within a unit of work
/// a person's goals are read once, are the same objects at each call, and are stored with the rest of the work as they
/// were when they were saved last.
/// </summary>
internal sealed class EfGoalStore(Database database) : IGoalStore
{
    /// <exception cref="CorruptStateException">One of them cannot be read.</exception>
    public Task<IReadOnlyList<Goal>> ListAsync(string ownerId, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Goal>>(
            async work => [.. (await GoalsAsync(ownerId, work, cancellationToken)).OrderByDescending(goal => goal.CreatedAt)],
            cancellationToken);

    /// <exception cref="CorruptStateException">One of the owner's goals cannot be read.</exception>
    public Task<Goal?> FindAsync(string ownerId, string goalId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async work => (await GoalsAsync(ownerId, work, cancellationToken)).SingleOrDefault(goal => goal.Id == goalId),
            cancellationToken);

    /// <exception cref="CorruptStateException">It cannot be read.</exception>
    public Task<Goal?> FindInvitedAsync(string code, CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            var kept = GoalRow.CodeOf(code);
            var row = await work.Context.Goals.SingleOrDefaultAsync(goal => goal.InviteCode == kept && goal.SetAsideAt == null, cancellationToken);
            return row is null ? null : await HoldAsync(row, work, cancellationToken);
        },
        cancellationToken);

    public async Task SaveAsync(Goal goal, CancellationToken cancellationToken)
    {
        var version = ETag.Next();
        try
        {
            await database.WriteAsync(work => StageAsync(goal, version, work, cancellationToken), cancellationToken);
        }
        catch (StorageConflictException conflict)
        {
            throw new GoalConflictException("The goal has changed since it was read.", conflict);
        }

        SetVersion(goal, version);
    }

    /// <summary>Makes a goal of its row.</summary>
    /// <exception cref="CorruptStateException">It cannot be read.</exception>
    public static async Task<Goal> ReadAsync(GoalRow row, UnitOfWork work, CancellationToken cancellationToken)
    {
        var goal = StoredJson.Read<Goal>(await work.OpenAsync(row, cancellationToken));
        SetVersion(goal, row.ETag);
        return goal;
    }

    private static async Task<IEnumerable<Goal>> GoalsAsync(string ownerId, UnitOfWork work, CancellationToken cancellationToken)
    {
        if (work.IsFirst($"goals of {ownerId}"))
        {
            foreach (var row in await work.Context.Goals.OwnedBy(ownerId).Where(goal => goal.SetAsideAt == null).ToListAsync(cancellationToken))
            {
                await HoldAsync(row, work, cancellationToken);
            }
        }

        return work.Goals.Values.Where(goal => goal.OwnerId == ownerId);
    }

    private static async Task<Goal> HoldAsync(GoalRow row, UnitOfWork work, CancellationToken cancellationToken) =>
        work.Goals.TryGetValue(row.Id, out var held) ? held : work.Goals[row.Id] = await ReadAsync(row, work, cancellationToken);

    private static async Task<bool> StageAsync(Goal goal, string version, UnitOfWork work, CancellationToken cancellationToken)
    {
        var row = goal.ETag is null
            ? work.Context.Add(new GoalRow { Id = goal.Id, OwnerId = goal.OwnerId, CreatedAt = goal.CreatedAt }).Entity
            : await RowAsync(goal, work, cancellationToken);
        row.Take(goal, await work.KeyAsync(goal.OwnerId, cancellationToken));
        row.ETag = version;
        FollowUpLease.Clear(work.Context.Entry(row));
        work.Goals[goal.Id] = goal;
        return true;
    }

    private static async Task<GoalRow> RowAsync(Goal goal, UnitOfWork work, CancellationToken cancellationToken)
    {
        var row = work.Context.Goals.Local.FindEntry(goal.Id)?.Entity
            ?? await work.Context.Goals.OwnedBy(goal.OwnerId).SingleOrDefaultAsync(kept => kept.Id == goal.Id, cancellationToken)
            ?? throw new StorageConflictException("The goal is gone.");
        return row.ETag == goal.ETag ? row : throw new StorageConflictException("The goal has changed.");
    }

    // Only the store sets a goal's version, so the goal has no public way to.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ETag")]
    private static extern void SetVersion(Goal goal, string? version);
}
