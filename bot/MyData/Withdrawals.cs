using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;

namespace SmartBot.MyData;

/// <summary>Takes back, outside of the chat, what a person agreed to. Keeping itself is taken back by deleting.</summary>
internal sealed class Withdrawals(Database database, IParticipantStore people, IGoalStore goals, IMyData notes, TimeProvider time)
{
    private const int MostTries = 3;

    /// <summary>Whether that can be taken back now.</summary>
    public static bool IsOpen(Participant person, ConsentPurpose purpose) => purpose switch
    {
        ConsentPurpose.CheckBack => person.ChecksBack == true,
        ConsentPurpose.Coach => person.Allows(ConsentPurpose.Coach),
        _ => false,
    };

    /// <summary>Takes it back, and whatever was planned by it, in one transaction.</summary>
    /// <returns>False where there was nothing to take back.</returns>
    /// <exception cref="GoalConflictException">The person is saying something at this moment, again and again.</exception>
    public async Task<bool> WithdrawAsync(string ownerId, ConsentPurpose purpose, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(ownerId, purpose, cancellationToken);
            }
            catch (Exception conflict) when (attempt < MostTries && conflict is GoalConflictException or StorageConflictException)
            {
                // A turn of theirs was being stored.
            }
        }
    }

    private async Task<bool> TryAsync(string ownerId, ConsentPurpose purpose, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(ownerId, cancellationToken);
        using var entered = database.Enter(work);
        if (await people.FindAsync(ownerId, cancellationToken) is not { } person || !IsOpen(person, purpose))
        {
            return false;
        }

        var now = time.GetUtcNow();
        if (purpose == ConsentPurpose.CheckBack)
        {
            person.CheckBack(false, now);
            foreach (var goal in await goals.ListAsync(ownerId, cancellationToken))
            {
                goal.LeaveFollowUp(now);
                goal.Plan(FollowUps.Next(goal, person));
                await goals.SaveAsync(goal, cancellationToken);
            }
        }
        else
        {
            person.Decide(purpose, agrees: false, now);
        }

        await people.SaveAsync(person, cancellationToken);
        while (person.TakeNews() is { } news)
        {
            await notes.ConsentChangedAsync(ownerId, news.Purpose.ToString(), news.IsGiven, news.Version, cancellationToken);
        }

        return await database.CommitAsync(work, () => Task.FromResult(true), cancellationToken);
    }
}
