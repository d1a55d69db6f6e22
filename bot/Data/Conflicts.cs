using SmartBot.Dialogs.Goals;

namespace SmartBot.Data;

/// <summary>What is done where another writer was first: all of it again, from what stands there now.</summary>
internal static class Conflicts
{
    /// <summary>Does a piece of work, and again each time that another writer was first.</summary>
    /// <param name="mostTries">How often at most.</param>
    /// <param name="work">The work: it reads anew each time.</param>
    /// <exception cref="StorageConflictException">Others were first each time; nothing is stored.</exception>
    /// <exception cref="GoalConflictException">The same, of a goal or a person.</exception>
    public static async Task<T> RetryAsync<T>(int mostTries, Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception conflict) when (attempt < mostTries && conflict is StorageConflictException or GoalConflictException)
            {
                // The next try sees what the other has written.
            }
        }
    }
}
