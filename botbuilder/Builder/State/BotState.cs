using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State under one storage key: read once a turn, kept in the turn's state, written back only where it changed.
/// An entry that the storage adds, such as its own version of the item, goes back to it untouched.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _turnKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentException.ThrowIfNullOrWhiteSpace(contextServiceKey);
        _storage = storage;
        _turnKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>The state as this turn has it; null before it was loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_turnKey);
    }

    /// <summary>Reads the state, unless this turn has it; with <paramref name="force"/> in any case, losing unsaved changes.</summary>
    /// <exception cref="InvalidOperationException">What stands under the key is no state.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not null && !force)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        var state = items.TryGetValue(key, out var item) ? ToEntries(item, key) : null;
        turnContext.TurnState.Set(_turnKey, new CachedBotState(state));
    }

    /// <summary>Writes the state if it changed, or with <paramref name="force"/> if it was loaded at all.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is not null && (force || cached.IsChanged))
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State }, cancellationToken);
            cached.MarkSaved();
        }
    }

    /// <summary>Empties the state for the rest of this turn; saving then writes it empty.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var empty = new CachedBotState();
        empty.MarkChanged();
        turnContext.TurnState.Set(_turnKey, empty);
        return Task.CompletedTask;
    }

    /// <summary>Takes the state out of this turn and out of the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_turnKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <exception cref="ArgumentException">The activity lacks an id that the key is made of.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext)[propertyName] = value;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).Remove(propertyName);
        return Task.CompletedTask;
    }

    private static IDictionary<string, object> ToEntries(object item, string key) => item switch
    {
        IDictionary<string, object> entries => entries,
        JsonElement { ValueKind: JsonValueKind.Object } json => StateJson.ReadEntries(json),
        null => null,
        _ => throw new InvalidOperationException($"The item '{key}' is a {item.GetType()}, not a bot's state."),
    };

    private bool TryGetValue<T>(ITurnContext turnContext, string name, out T value)
    {
        var state = Loaded(turnContext);
        value = state.TryGetValue(name, out var stored) ? StateJson.ConvertTo<T>(stored) : default;
        if (value is null || stored is null)
        {
            return false;
        }

        // The object itself, not a copy at each call: it may be changed in place.
        state[name] = value;
        return true;
    }

    private IDictionary<string, object> Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext)?.State ?? throw new InvalidOperationException("The state is not loaded in this turn.");
}
