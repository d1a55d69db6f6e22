using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>Keeps participants in the database. Within a unit of work a person is the same object at each call, and is stored with the rest of the work.</summary>
internal sealed class EfParticipantStore(Database database) : IParticipantStore
{
    public Task<Participant?> FindAsync(string ownerId, CancellationToken cancellationToken) =>
        database.ReadAsync(work => FindAsync(ownerId, work, cancellationToken), cancellationToken);

    public async Task SaveAsync(Participant participant, CancellationToken cancellationToken)
    {
        try
        {
            await database.WriteAsync(work => StageAsync(participant, ETag.Next(), work, cancellationToken), cancellationToken);
        }
        catch (StorageConflictException conflict)
        {
            throw new GoalConflictException("The person has changed since they were read.", conflict);
        }
    }

    private static async Task<Participant?> FindAsync(string ownerId, UnitOfWork work, CancellationToken cancellationToken) =>
        work.Context.Participants.Local.FindEntry(ownerId)?.Entity
        ?? await work.Context.Participants.OwnedBy(ownerId).SingleOrDefaultAsync(cancellationToken);

    private static async Task<bool> StageAsync(Participant participant, string version, UnitOfWork work, CancellationToken cancellationToken)
    {
        var entry = work.Context.Entry(participant);
        if (entry.State == EntityState.Detached && participant.ETag is null)
        {
            entry = work.Context.Add(participant);
        }
        else if (entry.State == EntityState.Detached)
        {
            // Read in another unit of work: the version that it had then is the one that is checked.
            var stored = await FindAsync(participant.OwnerId, work, cancellationToken);
            if (stored?.ETag != participant.ETag)
            {
                throw new StorageConflictException("The person has changed.");
            }

            entry = work.Context.Entry(stored!);
            entry.CurrentValues.SetValues(participant);
            entry.Reference(kept => kept.Address).CurrentValue = participant.Address;
        }

        entry.Property(kept => kept.ETag).CurrentValue = version;
        return true;
    }
}
