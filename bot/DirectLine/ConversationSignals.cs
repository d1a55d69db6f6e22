using System.Threading.Channels;

namespace SmartBot.DirectLine;

/// <summary>Why a stream is woken: to look at the log again, or to show that the bot is typing.</summary>
/// <param name="Typing">The JSON of a typing activity, which is not in the log; null to look at the log only.</param>
/// <param name="After">The sequence of the latest activity when typing began: it is not shown after a later one.</param>
internal readonly record struct Signal(string? Typing, long After);

/// <summary>
/// Wakes the streams of a conversation when something happens in it, within this process. The log is the truth: a
/// lost signal costs a delay until the stream next looks, never an activity.
/// </summary>
internal sealed class ConversationSignals
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Subscription>> _subscriptions = [];

    /// <summary>The conversations that somebody listens to.</summary>
    public IReadOnlyCollection<string> Open
    {
        get
        {
            lock (_lock)
            {
                return [.. _subscriptions.Keys];
            }
        }
    }

    public Subscription Subscribe(string conversationId)
    {
        var subscription = new Subscription(this, conversationId);
        lock (_lock)
        {
            if (!_subscriptions.TryGetValue(conversationId, out var all))
            {
                _subscriptions[conversationId] = all = [];
            }

            all.Add(subscription);
        }

        return subscription;
    }

    public void Raise(string conversationId, Signal signal = default)
    {
        lock (_lock)
        {
            foreach (var subscription in _subscriptions.GetValueOrDefault(conversationId, []))
            {
                subscription.Raise(signal);
            }
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (_lock)
        {
            var all = _subscriptions[subscription.ConversationId];
            all.Remove(subscription);
            if (all.Count == 0)
            {
                _subscriptions.Remove(subscription.ConversationId);
            }
        }
    }

    /// <summary>One listener's signals. When they come faster than it takes them, the oldest are dropped.</summary>
    internal sealed class Subscription(ConversationSignals owner, string conversationId) : IDisposable
    {
        private readonly Channel<Signal> _signals = Channel.CreateBounded<Signal>(
            new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });

        public string ConversationId { get; } = conversationId;

        public void Raise(Signal signal = default) => _signals.Writer.TryWrite(signal);

        /// <summary>Waits for signals, and takes all that there are.</summary>
        public async Task<IReadOnlyList<Signal>> WaitAsync(CancellationToken cancellationToken)
        {
            await _signals.Reader.WaitToReadAsync(cancellationToken);
            var taken = new List<Signal>();
            while (_signals.Reader.TryRead(out var signal))
            {
                taken.Add(signal);
            }

            return taken;
        }

        public void Dispose() => owner.Remove(this);
    }
}
