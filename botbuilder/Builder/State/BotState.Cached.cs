namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as one turn sees it, with what it takes to tell whether it changed.</summary>
    public class CachedBotState
    {
        private string _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            MarkSaved();
        }

        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged => _saved != StateJson.Write(State);

        internal void MarkSaved() => _saved = StateJson.Write(State);

        internal void MarkChanged() => _saved = null;
    }
}
