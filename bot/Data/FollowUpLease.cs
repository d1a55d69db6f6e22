using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>Columns of a goal that are the scheduler's own: who asks about it now, and what stopped it. No goal knows of them.</summary>
internal static class FollowUpLease
{
    /// <summary>The token of the process that has claimed the follow-up; null where none has.</summary>
    public const string Lease = nameof(Lease);

    /// <summary>Until when it is that process's.</summary>
    public const string LeasedUntil = nameof(LeasedUntil);

    /// <summary>Why the goal is not followed up any more, such as the type of a failure; never any content.</summary>
    public const string Problem = "FollowUpProblem";

    /// <summary>Writes the columns of these goals without reading the rest of them, which may be unreadable.</summary>
    /// <returns>How many goals there were.</returns>
    public static async Task<int> SetAsync(
        UnitOfWork work, IQueryable<Goal> goals, (string? Lease, DateTimeOffset? Until, string? Problem) to, CancellationToken cancellationToken)
    {
        if (work.Context.Database.IsRelational())
        {
            return await goals.ExecuteUpdateAsync(
                all => all.SetProperty(goal => EF.Property<string?>(goal, Lease), to.Lease)
                    .SetProperty(goal => EF.Property<DateTimeOffset?>(goal, LeasedUntil), to.Until)
                    .SetProperty(goal => EF.Property<string?>(goal, Problem), to.Problem),
                cancellationToken);
        }

        // Cosmos writes whole documents, each checked by its version.
        var found = await goals.ToListAsync(cancellationToken);
        found.ForEach(goal => Set(work.Context.Entry(goal), to));
        return found.Count;
    }

    /// <summary>Forgets lease and problem of a goal that is being saved: they were about the goal as it stood before.</summary>
    public static void Clear(EntityEntry<Goal> goal) => Set(goal, (null, null, null));

    /// <summary>Forgets what stopped the goals of a person: it is out of the way.</summary>
    public static Task<int> GoOnAsync(UnitOfWork work, CancellationToken cancellationToken) => SetAsync(
        work, work.Context.Goals.OwnedBy(work.OwnerId).Where(goal => EF.Property<string?>(goal, Problem) != null), (null, null, null), cancellationToken);

    private static void Set(EntityEntry<Goal> goal, (string? Lease, DateTimeOffset? Until, string? Problem) to)
    {
        foreach (var (name, value) in new (string, object?)[] { (Lease, to.Lease), (LeasedUntil, to.Until), (Problem, to.Problem) })
        {
            var column = goal.Property(name);
            column.CurrentValue = value;

            // Written also where it was the same when it was read: another process may have claimed the goal since.
            column.IsModified = goal.State != EntityState.Added;
        }
    }
}
