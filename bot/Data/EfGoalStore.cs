using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>Keeps goals in the database. A save over a version that is no longer the stored one is refused.</summary>
internal sealed class EfGoalStore(Database database) : IGoalStore
{
    public Task<IReadOnlyList<Goal>> ListAsync(string ownerId, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Goal>>(
            async context => await OwnedBy(ownerId, context)
                .OrderByDescending(goal => goal.CreatedAt)
                .ToListAsync(cancellationToken),
            cancellationToken);

    public Task<Goal?> FindAsync(string ownerId, string goalId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            context => OwnedBy(ownerId, context).SingleOrDefaultAsync(goal => goal.Id == goalId, cancellationToken),
            cancellationToken);

    public async Task SaveAsync(Goal goal, CancellationToken cancellationToken)
    {
        try
        {
            await database.WriteAsync(context => SaveAsync(goal, context, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException failure) when (failure.IsConflict())
        {
            throw new GoalConflictException("The goal has changed since it was read.", failure);
        }
    }

    private static async Task<int> SaveAsync(Goal goal, SmartBotContext context, CancellationToken cancellationToken)
    {
        var before = goal.ETag;
        var after = ETag.Next();
        var stored = before is null ? context.Add(goal) : await ChangeAsync(goal, context, cancellationToken);
        stored.Property(kept => kept.ETag).CurrentValue = after;
        try
        {
            var saved = await context.SaveChangesAsync(cancellationToken);
            SetVersion(goal, after, context);
            return saved;
        }
        catch (DbUpdateException)
        {
            SetVersion(goal, before, context);
            throw;
        }
    }

    // The stored goal is read for its answers' places in the list, without which EF cannot tell them apart; the version
    // that is checked is the one that the caller's goal was read with.
    private static async Task<EntityEntry<Goal>> ChangeAsync(Goal goal, SmartBotContext context, CancellationToken cancellationToken)
    {
        var stored = await OwnedBy(goal.OwnerId, context).AsTracking()
            .SingleOrDefaultAsync(kept => kept.Id == goal.Id, cancellationToken)
            ?? throw new DbUpdateConcurrencyException("The goal is gone.");
        var entry = context.Entry(stored);
        entry.CurrentValues.SetValues(goal);
        entry.Property(kept => kept.ETag).OriginalValue = goal.ETag;
        entry.Collection(kept => kept.Answers).CurrentValue = goal.Answers;
        return entry;
    }

    // Only the store sets a goal's version, so the goal has no public way to.
    private static void SetVersion(Goal goal, string? version, SmartBotContext context) =>
        context.Entry(goal).Property(kept => kept.ETag).CurrentValue = version;

    private static IQueryable<Goal> OwnedBy(string ownerId, SmartBotContext context) =>
        context.Goals.AsNoTracking().Where(goal => goal.OwnerId == ownerId);
}
