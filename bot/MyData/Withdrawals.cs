using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;

namespace SmartBot.MyData;

/// <summary>Takes back, outside of the chat, what a person agreed to. Keeping itself is taken back by deleting.</summary>
internal sealed class Withdrawals(Database database, Assistant assistant)
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
    public Task<bool> WithdrawAsync(string ownerId, ConsentPurpose purpose, CancellationToken cancellationToken) =>
        Conflicts.RetryAsync(MostTries, () => TryAsync(ownerId, purpose, cancellationToken));

    private async Task<bool> TryAsync(string ownerId, ConsentPurpose purpose, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(ownerId, cancellationToken);
        using var entered = database.Enter(work);
        if (await assistant.People.FindAsync(ownerId, cancellationToken) is not { } person || !IsOpen(person, purpose))
        {
            return false;
        }

        await (purpose == ConsentPurpose.CheckBack
            ? assistant.StopCheckInsAsync(person, cancellationToken)
            : assistant.DecideAsync(person, purpose, agrees: false, cancellationToken));
        return await database.CommitAsync(work, () => Task.FromResult(true), cancellationToken);
    }
}
