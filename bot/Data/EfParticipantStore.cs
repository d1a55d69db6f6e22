using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>
/// Keeps participants in the database. Within a unit of work a person is the same object at each call, and is stored
/// with the rest of the work as they were when they were saved last.
/// </summary>
internal sealed class EfParticipantStore(Database database) : IParticipantStore
{
    /// <exception cref="CorruptStateException">What is stored of the person cannot be read.</exception>
    public Task<Participant?> FindAsync(string ownerId, CancellationToken cancellationToken) => database.ReadAsync(
        async work =>
        {
            if (!work.People.TryGetValue(ownerId, out var person) && await RowAsync(ownerId, work, cancellationToken) is { } row)
            {
                work.People[ownerId] = person = await ReadAsync(row, work, cancellationToken);
            }

            return person;
        },
        cancellationToken);

    public async Task SaveAsync(Participant participant, CancellationToken cancellationToken)
    {
        var version = ETag.Next();
        try
        {
            await database.WriteAsync(work => StageAsync(participant, version, work, cancellationToken), cancellationToken);
        }
        catch (StorageConflictException conflict)
        {
            throw new GoalConflictException("The person has changed since they were read.", conflict);
        }

        SetVersion(participant, version);
    }

    /// <summary>Makes a person of their row.</summary>
    /// <exception cref="CorruptStateException">It cannot be read.</exception>
    public static async Task<Participant> ReadAsync(ParticipantRow row, UnitOfWork work, CancellationToken cancellationToken)
    {
        var person = StoredJson.Read<Participant>(await work.OpenAsync(row, cancellationToken));
        SetVersion(person, row.ETag);
        return person;
    }

    private static async Task<bool> StageAsync(Participant participant, string version, UnitOfWork work, CancellationToken cancellationToken)
    {
        var row = participant.ETag is null
            ? work.Context.Add(new ParticipantRow { OwnerId = participant.OwnerId }).Entity
            : await RowAsync(participant.OwnerId, work, cancellationToken);
        if (row is null || (participant.ETag is not null && row.ETag != participant.ETag))
        {
            throw new StorageConflictException("The person has changed.");
        }

        (await work.KeyAsync(participant.OwnerId, cancellationToken)).Seal(row, StoredJson.Write(participant));
        row.ETag = version;
        work.People[participant.OwnerId] = participant;
        return true;
    }

    private static async Task<ParticipantRow?> RowAsync(string ownerId, UnitOfWork work, CancellationToken cancellationToken) =>
        work.Context.Participants.Local.FindEntry(ownerId)?.Entity
        ?? await work.Context.Participants.OwnedBy(ownerId).SingleOrDefaultAsync(cancellationToken);

    // Only the store sets a person's version, so the person has no public way to.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ETag")]
    private static extern void SetVersion(Participant participant, string? version);
}
