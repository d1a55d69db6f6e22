using SmartBot.Dialogs.Conversation;

namespace SmartBot.Tests.Support;

/// <summary>Stands for the host where a conversation in a test is about a person's own data.</summary>
internal sealed class MemoryMyData : IMyData
{
    /// <summary>Whose data was deleted.</summary>
    public List<string> Deleted { get; } = [];

    public List<Reading> Readings { get; } = [];

    /// <summary>Where the host is reached; null where it has no address to name.</summary>
    public Uri? Address { get; init; }

    public Uri? LinkTo(string ownerId) => Address is null ? null : new Uri(Address, "my-data/l/token");

    public Uri? ReceiptAt(string receipt) => Address is null ? null : new Uri(Address, $"my-data/receipt/{receipt}");

    public Task<string> DeleteAsync(string ownerId, CancellationToken cancellationToken)
    {
        Deleted.Add(ownerId);
        return Task.FromResult("7KQ2");
    }

    /// <summary>What people agreed to and took back.</summary>
    public List<string> Consents { get; } = [];

    public Task ConsentChangedAsync(string ownerId, string purpose, bool given, int version, CancellationToken cancellationToken)
    {
        Consents.Add($"{purpose} {version} {(given ? "given" : "withdrawn")}");
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Reading>> ReadersAsync(string ownerId, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Reading>>(Readings);
}
