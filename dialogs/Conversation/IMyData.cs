namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person may do, in the chat, about all that is kept of them (reliability, "Privacy").</summary>
public interface IMyData
{
    /// <summary>An address that shows all that is kept of this person, for half an hour; null where no public address is configured.</summary>
    Uri? LinkTo(string ownerId);

    /// <summary>Asks for everything that is kept of this person to be deleted. It is asked with the turn and done a minute after it, so that its reply is still read.</summary>
    /// <returns>The receipt, by which the person can see later that it was done.</returns>
    Task<string> DeleteAsync(string ownerId, CancellationToken cancellationToken);

    /// <summary>An address that says whether that deletion has been done; null where no public address is configured.</summary>
    Uri? ReceiptAt(string receipt);

    /// <summary>Who else has read what is kept of this person, the latest first.</summary>
    Task<IReadOnlyList<Reading>> ReadersAsync(string ownerId, CancellationToken cancellationToken);

    /// <summary>Writes down, with the turn, that the person has allowed or forbidden something.</summary>
    /// <param name="ownerId">The person.</param>
    /// <param name="purpose">What for: a fixed word, such as <c>check-ins</c>; never what the person said.</param>
    /// <param name="given">Whether they allow it.</param>
    /// <param name="version">Of the words that they were asked with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ConsentChangedAsync(string ownerId, string purpose, bool given, int version, CancellationToken cancellationToken);
}

/// <summary>Somebody else has read what is kept of a person.</summary>
/// <param name="At">When.</param>
/// <param name="ReaderId">Who, under the same pseudonym each time.</param>
/// <param name="What">What for: a fixed word.</param>
public sealed record Reading(DateTimeOffset At, string ReaderId, string What);
