using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SmartBot.Data;

/// <summary>Columns of a goal that are the scheduler's own: who asks about it now, and what stopped it. No goal knows of them.</summary>
internal static class FollowUpLease
{
    /// <summary>Writes the columns of these goals.</summary>
    /// <returns>How many goals there were.</returns>
    public static async Task<int> SetAsync(
        UnitOfWork work, IQueryable<GoalRow> goals, (string? Lease, DateTimeOffset? Until, string? Problem) to, CancellationToken cancellationToken)
    {
        if (work.Context.Database.IsRelational())
        {
            return await goals.ExecuteUpdateAsync(
                all => all.SetProperty(goal => goal.Lease, to.Lease)
                    .SetProperty(goal => goal.LeasedUntil, to.Until)
                    .SetProperty(goal => goal.FollowUpProblem, to.Problem),
                cancellationToken);
        }

        // Cosmos writes whole documents, each checked by its version.
        var found = await goals.ToListAsync(cancellationToken);
        found.ForEach(goal => Set(work.Context.Entry(goal), to));
        return found.Count;
    }

    /// <summary>Forgets lease and problem of a goal that is being saved: they were about the goal as it stood before.</summary>
    public static void Clear(EntityEntry<GoalRow> goal) => Set(goal, (null, null, null));

    /// <summary>Forgets what stopped the goals of a person: it is out of the way.</summary>
    public static Task<int> GoOnAsync(UnitOfWork work, CancellationToken cancellationToken) =>
        SetAsync(work, work.Context.Goals.OwnedBy(work.OwnerId).Where(goal => goal.FollowUpProblem != null), (null, null, null), cancellationToken);

    private static void Set(EntityEntry<GoalRow> goal, (string? Lease, DateTimeOffset? Until, string? Problem) to)
    {
        (goal.Entity.Lease, goal.Entity.LeasedUntil, goal.Entity.FollowUpProblem) = to;
        foreach (var name in new[] { nameof(GoalRow.Lease), nameof(GoalRow.LeasedUntil), nameof(GoalRow.FollowUpProblem) })
        {
            // Written also where it was the same when it was read: another process may have claimed the goal since.
            goal.Property(name).IsModified = goal.State != EntityState.Added;
        }
    }
}
