namespace SmartBot.Dialogs.Goals;

/// <summary>Keeps the people whom the assistant talks with.</summary>
public interface IParticipantStore
{
    /// <summary>One person; null where they are new.</summary>
    Task<Participant?> FindAsync(string ownerId, CancellationToken cancellationToken);

    /// <summary>Stores a new person, or the change of a known one.</summary>
    /// <exception cref="GoalConflictException">The stored person has changed since this one was read.</exception>
    Task SaveAsync(Participant participant, CancellationToken cancellationToken);
}
