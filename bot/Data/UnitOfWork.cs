using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Goals;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>
/// What is read and changed together, and stored together by <see cref="Database.CommitAsync"/>. The stores work on it
/// while it is entered, so that a turn's state, goals and replies are one transaction.
/// </summary>
/// <remarks>A context is for one piece of work at a time: nothing in a turn may read or write side by side.</remarks>
internal sealed class UnitOfWork(SmartBotContext context, string ownerId, DataKeys keys) : IAsyncDisposable
{
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonKey> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _found = [];
    private readonly List<Func<CancellationToken, Task>> _atCommit = [];
    private readonly List<Action> _afterCommit = [];

    public SmartBotContext Context { get; } = context;

    /// <summary>The person that the work is about; empty where it is about nobody.</summary>
    public string OwnerId { get; } = ownerId;

    /// <summary>The goals that it has read or saved, by their ids: the same goal is the same object.</summary>
    public Dictionary<string, Goal> Goals { get; } = new(StringComparer.Ordinal);

    /// <summary>The people that it has read or saved, by their ids.</summary>
    public Dictionary<string, Participant> People { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether something is to be loaded for the first time in this work.</summary>
    public bool IsFirst(string what) => _loaded.Add(what);

    /// <summary>A person's data key, to seal with; a new one where they have none.</summary>
    /// <exception cref="CorruptStateException">It cannot be opened.</exception>
    public async Task<PersonKey> KeyAsync(string ownerId, CancellationToken cancellationToken) =>
        await FindKeyAsync(ownerId, cancellationToken) ?? (_keys[ownerId] = keys.Open(Context.Add(keys.Create(ownerId)).Entity));

    /// <summary>What a row says.</summary>
    /// <exception cref="CorruptStateException">It cannot be opened: it was erased, moved or changed.</exception>
    public async Task<string> OpenAsync(ISealedRow row, CancellationToken cancellationToken) =>
        (await FindKeyAsync(row.OwnerId, cancellationToken) ?? throw new CorruptStateException(new CryptographicException("There is no key."))).Open(row);

    /// <summary>What a row says; empty where it cannot be opened.</summary>
    public async Task<string> OpenOrNothingAsync(ISealedRow row, CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(row, cancellationToken);
        }
        catch (CorruptStateException)
        {
            return "";
        }
    }

    /// <summary>Holds the keys that it has found until the transaction ends: what is sealed with an erased one could not be read by anybody.</summary>
    /// <exception cref="StorageConflictException">One has been erased meanwhile.</exception>
    public async Task HoldKeysAsync(StorageProvider provider, CancellationToken cancellationToken)
    {
        if (_found.Count > 0 && (await provider.Held(Context, _found).ToListAsync(cancellationToken)).Count != _found.Count)
        {
            throw new StorageConflictException("A person was erased meanwhile.");
        }
    }

    /// <summary>Leaves a step for the end of the transaction, before the rest is stored.</summary>
    public void AtCommit(Func<CancellationToken, Task> step) => _atCommit.Add(step);

    /// <summary>Leaves something to be told to others once all is stored; forgotten where it is not.</summary>
    public void AfterCommit(Action tell) => _afterCommit.Add(tell);

    /// <summary>Runs what was left for the end of the transaction.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var step in _atCommit)
        {
            await step(cancellationToken);
        }
    }

    /// <summary>Tells what was left to be told.</summary>
    public void Tell() => _afterCommit.ForEach(tell => tell());

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private async Task<PersonKey?> FindKeyAsync(string ownerId, CancellationToken cancellationToken)
    {
        if (_keys.TryGetValue(ownerId, out var known))
        {
            return known;
        }

        var stored = await Context.DataKeys.AsNoTracking().OwnedBy(ownerId).SingleOrDefaultAsync(cancellationToken);
        if (stored is null)
        {
            return null;
        }

        _found.Add(stored.Id);
        return _keys[ownerId] = keys.Open(stored);
    }
}
