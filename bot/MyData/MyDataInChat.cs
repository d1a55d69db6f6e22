using System.Globalization;
using SmartBot.Audit;
using SmartBot.Dialogs.Conversation;

namespace SmartBot.MyData;

/// <summary>What the chat may do about a person's data, joined to the turn that does it.</summary>
internal sealed class MyDataInChat(MyDataAccess access, EraseRequests requests, AuditLog audit) : IMyData
{
    // The receipt stands in what is deleted, and has to be read before.
    private static readonly TimeSpan TimeToRead = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public Uri? LinkTo(string ownerId) => access.LinkTo(ownerId);

    /// <inheritdoc/>
    public Task<string> DeleteAsync(string ownerId, CancellationToken cancellationToken) =>
        requests.AskAsync(ownerId, isAsked: true, TimeToRead, cancellationToken);

    /// <inheritdoc/>
    public Uri? ReceiptAt(string receipt) => access.ReceiptAt(receipt);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reading>> ReadersAsync(string ownerId, CancellationToken cancellationToken) =>
        [.. (await audit.AboutAsync(ownerId, cancellationToken))
            .Where(entry => entry.Kind == AuditKind.ReadByCoach)
            .Select(entry => new Reading(entry.At, entry.ActorId, entry.Detail))];

    /// <inheritdoc/>
    public Task ConsentChangedAsync(string ownerId, string purpose, bool given, int version, CancellationToken cancellationToken) => audit.WriteAsync(
        given ? AuditKind.ConsentGiven : AuditKind.ConsentWithdrawn,
        ownerId,
        string.Create(CultureInfo.InvariantCulture, $"{purpose} {version}"),
        cancellationToken);
}
