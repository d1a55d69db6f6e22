namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog at work in one conversation: its id and its state, saved with the conversation.</summary>
public class DialogInstance
{
    public string Id { get; set; }

    /// <summary>
    /// What the dialog remembers. After a save and a load only plain values remain: string, bool, number, list and
    /// dictionary. A value of another type must be put together again by its owner.
    /// </summary>
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <exception cref="InvalidOperationException">Another kind of dialog has saved this state under the same id.</exception>
    internal T Read<T>(string key) => State.TryGetValue(key, out var value)
        ? StateJson.ConvertTo<T>(value)
        : throw new InvalidOperationException(
            $"The saved state of dialog '{Id}' has no '{key}': another kind of dialog had that id when it was saved.");
}
