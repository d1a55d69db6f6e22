namespace SmartBot.Data;

/// <summary>
/// What is read and changed together, and stored together by <see cref="Database.CommitAsync"/>. The stores work on it
/// while it is entered, so that a turn's state, goals and replies are one transaction.
/// </summary>
/// <remarks>A context is for one piece of work at a time: nothing in a turn may read or write side by side.</remarks>
internal sealed class UnitOfWork(SmartBotContext context, string ownerId) : IAsyncDisposable
{
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);

    public SmartBotContext Context { get; } = context;

    /// <summary>The person that the work is about; empty where it is about nobody.</summary>
    public string OwnerId { get; } = ownerId;

    /// <summary>Whether something is to be loaded for the first time in this work.</summary>
    public bool IsFirst(string what) => _loaded.Add(what);

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
