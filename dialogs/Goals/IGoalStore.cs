namespace SmartBot.Dialogs.Goals;

/// <summary>Keeps goals. Every call but one is about one owner's goals; another's are not found.</summary>
public interface IGoalStore
{
    /// <summary>The owner's goals, the latest begun first.</summary>
    Task<IReadOnlyList<Goal>> ListAsync(string ownerId, CancellationToken cancellationToken);

    /// <summary>One of the owner's goals; null where the owner has none of that id.</summary>
    Task<Goal?> FindAsync(string ownerId, string goalId, CancellationToken cancellationToken);

    /// <summary>The goal whose owner invited others by this code; null where there is none. Whoever has the code may see and answer it.</summary>
    Task<Goal?> FindInvitedAsync(string code, CancellationToken cancellationToken);

    /// <summary>Stores a new goal, or the change of a known one.</summary>
    /// <exception cref="GoalConflictException">The stored goal has changed since this one was read.</exception>
    Task SaveAsync(Goal goal, CancellationToken cancellationToken);
}
