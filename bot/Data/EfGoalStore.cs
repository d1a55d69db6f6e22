using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>
/// Keeps goals in the database. A save over a version that is no longer the stored one is refused. Within a unit of work
/// a person's goals are read once, are the same objects at each call, and are stored with the rest of the work.
/// </summary>
internal sealed class EfGoalStore(Database database) : IGoalStore
{
    public Task<IReadOnlyList<Goal>> ListAsync(string ownerId, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Goal>>(
            async work => [.. (await GoalsAsync(ownerId, work, cancellationToken)).OrderByDescending(goal => goal.CreatedAt)],
            cancellationToken);

    public Task<Goal?> FindAsync(string ownerId, string goalId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async work => (await GoalsAsync(ownerId, work, cancellationToken)).SingleOrDefault(goal => goal.Id == goalId),
            cancellationToken);

    public Task<Goal?> FindInvitedAsync(string code, CancellationToken cancellationToken) =>
        database.ReadAsync(work => work.Context.Goals.SingleOrDefaultAsync(goal => goal.InviteCode == code, cancellationToken), cancellationToken);

    public async Task SaveAsync(Goal goal, CancellationToken cancellationToken)
    {
        var before = goal.ETag;
        var after = ETag.Next();
        try
        {
            await database.WriteAsync(work => StageAsync(goal, after, work, cancellationToken), cancellationToken);
            await SetVersionAsync(goal, after, cancellationToken);
        }
        catch (StorageConflictException conflict)
        {
            await SetVersionAsync(goal, before, cancellationToken);
            throw new GoalConflictException("The goal has changed since it was read.", conflict);
        }
    }

    private static async Task<IEnumerable<Goal>> GoalsAsync(string ownerId, UnitOfWork work, CancellationToken cancellationToken)
    {
        if (work.IsFirst($"goals of {ownerId}"))
        {
            await work.Context.Goals.OwnedBy(ownerId).LoadAsync(cancellationToken);
        }

        return work.Context.Goals.Local.Where(goal => goal.OwnerId == ownerId);
    }

    private static async Task<bool> StageAsync(Goal goal, string version, UnitOfWork work, CancellationToken cancellationToken)
    {
        var entry = work.Context.Entry(goal);
        if (entry.State == EntityState.Detached)
        {
            entry = goal.ETag is null ? work.Context.Add(goal) : await ChangeAsync(goal, work, cancellationToken);
        }

        entry.Property(kept => kept.ETag).CurrentValue = version;
        FollowUpLease.Clear(entry);
        return true;
    }

    // The stored goal is read for its answers' places in the list, without which EF cannot tell them apart; the version
    // that is checked is the one that the caller's goal was read with.
    private static async Task<EntityEntry<Goal>> ChangeAsync(Goal goal, UnitOfWork work, CancellationToken cancellationToken)
    {
        var stored = (await GoalsAsync(goal.OwnerId, work, cancellationToken)).SingleOrDefault(kept => kept.Id == goal.Id)
            ?? throw new StorageConflictException("The goal is gone.");
        if (stored.ETag != goal.ETag)
        {
            throw new StorageConflictException("The goal has changed.");
        }

        var entry = work.Context.Entry(stored);
        entry.CurrentValues.SetValues(goal);
        entry.Collection(kept => kept.Answers).CurrentValue = goal.Answers;
        entry.Collection(kept => kept.Steps).CurrentValue = goal.Steps;
        entry.Collection(kept => kept.Versions).CurrentValue = goal.Versions;
        entry.Collection(kept => kept.Agreements).CurrentValue = goal.Agreements;
        entry.Collection(kept => kept.Reports).CurrentValue = goal.Reports;
        return entry;
    }

    // Only the store sets a goal's version, so the goal has no public way to.
    private Task<bool> SetVersionAsync(Goal goal, string? version, CancellationToken cancellationToken) =>
        database.ReadAsync(
            work =>
            {
                work.Context.Entry(goal).Property(kept => kept.ETag).CurrentValue = version;
                return Task.FromResult(true);
            },
            cancellationToken);
}
