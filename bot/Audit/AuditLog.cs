using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.Audit;

/// <summary>Writes the audit, in the transaction of what it tells of, and reads what it says about a person.</summary>
internal sealed class AuditLog(Database database, TimeProvider time)
{
    private const int MostTries = 8;

    /// <summary>Adds an entry to a piece of work, to be stored with it.</summary>
    /// <param name="work">The unit of work. Where another process adds an entry at the same moment, all of it is refused and has to be repeated.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="subject">The owner id of whom it is about.</param>
    /// <param name="actorId">Who did it, a pseudonym.</param>
    /// <param name="detail">Fixed words and figures; no content.</param>
    public void Add(UnitOfWork work, AuditKind kind, string subject, string actorId, string detail) => work.AtCommit(async cancellationToken =>
    {
        // The end of the chain is read as late as can be, within the transaction; the sequence is unique, so one of two is refused.
        var last = work.Context.AuditEntries.Local.MaxBy(entry => entry.Sequence)
            ?? await work.Context.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancellationToken);
        var entry = new AuditEntry
        {
            Sequence = (last?.Sequence ?? 0) + 1,
            At = time.GetUtcNow(),
            Kind = kind,
            SubjectId = Pseudonym.Of(subject),
            ActorId = actorId,
            Detail = detail,
            PreviousHash = last?.Hash ?? "",
        };
        work.Context.Add(entry with { Hash = AuditChain.HashOf(entry) });
    });

    /// <summary>Writes an entry about what somebody does with their own data, together with the turn where there is one.</summary>
    /// <exception cref="StorageConflictException">Others were first too often; nothing is stored.</exception>
    public Task WriteAsync(AuditKind kind, string ownerId, string detail, CancellationToken cancellationToken) => Conflicts.RetryAsync(
        MostTries,
        () => database.WriteAsync(
            work =>
            {
                Add(work, kind, ownerId, Pseudonym.Of(ownerId), detail);
                return Task.FromResult(true);
            },
            cancellationToken));

    /// <summary>All that the audit says about a person, the latest first.</summary>
    public Task<List<AuditEntry>> AboutAsync(string ownerId, CancellationToken cancellationToken)
    {
        var subject = Pseudonym.Of(ownerId);
        return database.ReadAsync(
            work => work.Context.AuditEntries.AsNoTracking()
                .Where(entry => entry.SubjectId == subject)
                .OrderByDescending(entry => entry.Sequence)
                .ToListAsync(cancellationToken),
            cancellationToken);
    }
}
