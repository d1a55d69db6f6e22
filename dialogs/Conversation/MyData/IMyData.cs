namespace SmartBot.Dialogs.Conversation.MyData;

/// <summary>What the host does with all that it keeps of a person, at their wish.</summary>
public interface IMyData
{
    /// <summary>Where a person sees all that is kept of them and takes it away, for half an hour; null where the host has no address to name.</summary>
    Uri? LinkTo(string ownerId);

    /// <summary>Where a person looks up that nothing is left; null where the host has no address to name.</summary>
    Uri? ReceiptLinkTo(string receipt);

    /// <summary>Has all that is kept of a person deleted, once this turn is stored.</summary>
    /// <returns>The number by which they look it up.</returns>
    Task<string> DeleteAsync(string ownerId, CancellationToken cancellationToken);

    /// <summary>Who but the person has read what is kept of them, the latest first.</summary>
    Task<IReadOnlyList<Reading>> ReadersAsync(string ownerId, CancellationToken cancellationToken);
}

/// <summary>That somebody read what a person told.</summary>
/// <param name="Who">As the person knows them.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Reading(string Who, DateTimeOffset At);
