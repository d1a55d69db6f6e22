using SmartBot.Data;
using SmartBot.Turns;

namespace SmartBot.MyData;

/// <summary>Says that a wish to be deleted waits, by its id.</summary>
internal sealed class ErasureSignals(TimeProvider time) : Lanes(time);

/// <summary>Takes the wish that all that is kept of a person be deleted.</summary>
internal sealed class EraseRequests(Database database, ErasureSignals signals, TimeProvider time)
{
    /// <summary>Stores it, with the turn where there is one.</summary>
    /// <param name="ownerId">Whose data.</param>
    /// <param name="isAsked">Whether the person asked for it.</param>
    /// <param name="after">How long it has to wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The receipt, which is stored nowhere.</returns>
    public Task<string> AskAsync(string ownerId, bool isAsked, TimeSpan after, CancellationToken cancellationToken) => database.WriteAsync(
        work =>
        {
            var (receipt, now) = (Receipt.New(), time.GetUtcNow());
            work.Context.Add(new Erasure
            {
                Id = receipt.Id, OwnerId = ownerId, SealedOwner = receipt.Seal(ownerId), IsAsked = isAsked, AskedAt = now, DueAt = now + after,
            });
            work.AfterCommit(() => signals.Wake(receipt.Id));
            return Task.FromResult(receipt.Text);
        },
        cancellationToken);
}
