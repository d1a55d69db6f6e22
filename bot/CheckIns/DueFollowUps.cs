using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation.CheckIns;

namespace SmartBot.CheckIns;

/// <summary>
/// Claims the follow-ups that have come due, each for one process at a time. The claim only keeps processes from doing the
/// same work: that nobody is asked twice is the goal's own doing, whose next follow-up moves on in the turn that asks.
/// </summary>
internal sealed class DueFollowUps(Database database, TimeProvider time, IOptions<CheckInsOptions> options)
{
    private TimeSpan Lease => TimeSpan.FromSeconds(options.Value.LeaseSeconds);

    /// <summary>Claims those that are due and that nobody has, the longest due first.</summary>
    /// <exception cref="StorageConflictException">Another process was first; nothing is claimed.</exception>
    public async Task<Claims> ClaimAsync(CancellationToken cancellationToken)
    {
        // An idle look is a read alone: on SQLite a write would hold up those who write.
        var (now, most, lease) = (time.GetUtcNow(), options.Value.Batch, ETag.Next());
        var ids = await database.ReadAsync(
            work => Free(work, now, Lease).OrderBy(goal => goal.NextAt).Select(goal => goal.Id).Take(most).ToListAsync(cancellationToken),
            cancellationToken);
        if (ids.Count == 0)
        {
            return new Claims([], IsMore: false);
        }

        // The guard stands in the statement that writes, too: between the two another process may have claimed them.
        await database.WriteAsync(
            work => FollowUpLease.SetAsync(work, Free(work, now, Lease).Where(goal => ids.Contains(goal.Id)), (lease, now + Lease, null), cancellationToken),
            cancellationToken);
        return new Claims(await ReadAsync(ids, lease, cancellationToken), IsMore: ids.Count == most);
    }

    /// <summary>Whether a claimed follow-up stands as it did. Whoever saves a goal works out its next one anew and ends the claim.</summary>
    public Task<bool> IsStillDueAsync(DueFollowUp due, CancellationToken cancellationToken) =>
        database.ReadAsync(work => Claimed(work, [due.Event.GoalId], due.Lease).AnyAsync(cancellationToken), cancellationToken);

    /// <summary>Stops following a goal up until it is saved again, unless it has been saved since it was claimed.</summary>
    /// <param name="due">The claimed follow-up.</param>
    /// <param name="problem">Why; never any content.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task StopAsync(DueFollowUp due, string problem, CancellationToken cancellationToken) => database.WriteAsync(
        work => FollowUpLease.SetAsync(work, Claimed(work, [due.Event.GoalId], due.Lease), (null, null, problem), cancellationToken), cancellationToken);

    /// <summary>Gives back what was not come to of one claim.</summary>
    public Task ReleaseAsync(IReadOnlyList<DueFollowUp> claimed, CancellationToken cancellationToken)
    {
        var (ids, lease) = (claimed.Select(one => one.Event.GoalId).ToList(), claimed[0].Lease);
        return database.WriteAsync(
            work => FollowUpLease.SetAsync(work, Claimed(work, ids, lease), (null, null, null), cancellationToken), cancellationToken);
    }

    /// <summary>Gives back what any process has claimed: those have ended.</summary>
    public Task ReleaseAllAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(
            work => FollowUpLease.SetAsync(
                work, work.Context.Goals.Where(goal => goal.NextAt <= now && goal.Lease != null), (null, null, null), cancellationToken),
            cancellationToken);
    }

    /// <summary>What is due at an instant and nobody has. A lease that ends later than any can was taken under a clock that has been set back since.</summary>
    internal static IQueryable<GoalRow> Free(UnitOfWork work, DateTimeOffset now, TimeSpan lease)
    {
        var latest = now + lease;
        return work.Context.Goals.Where(goal => goal.NextAt <= now
            && goal.FollowUpProblem == null
            && (goal.LeasedUntil == null || goal.LeasedUntil <= now || goal.LeasedUntil > latest));
    }

    // By their ids, since no index knows of leases.
    private static IQueryable<GoalRow> Claimed(UnitOfWork work, List<string> ids, string lease) =>
        work.Context.Goals.Where(goal => ids.Contains(goal.Id) && goal.Lease == lease);

    // Columns alone and not the goal, which one person's may be unreadable.
    private Task<List<DueFollowUp>> ReadAsync(List<string> ids, string lease, CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            var rows = await Claimed(work, ids, lease)
                .OrderBy(goal => goal.NextAt).ThenBy(goal => goal.Priority ?? int.MaxValue)
                .Select(goal => new { goal.Id, goal.OwnerId, goal.NextSlot, goal.NextOn, goal.NextAt, goal.ETag })
                .ToListAsync(cancellationToken);
            return rows.ConvertAll(row => new DueFollowUp(
                new FollowUpEvent(row.Id, row.NextSlot!, row.NextOn!.Value), row.OwnerId, row.ETag, row.NextAt!.Value, lease));
        },
        cancellationToken);
}
