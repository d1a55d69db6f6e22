using System.Threading.Channels;

namespace SmartBot.Turns;

/// <summary>
/// Work by conversation: one piece at a time and in order within a conversation, several conversations side by side.
/// What there is to do stands in the database; a lane only knows that there is something.
/// </summary>
internal abstract class Lanes(TimeProvider time)
{
    private readonly Channel<string> _ready = Channel.CreateUnbounded<string>();
    private readonly Lock _lock = new();

    /// <summary>The conversations at work or in line, and whether each has to be looked at once more.</summary>
    private readonly Dictionary<string, bool> _lanes = [];

    /// <summary>Says that there is something to do in a conversation.</summary>
    public void Wake(string conversationId)
    {
        lock (_lock)
        {
            if (_lanes.TryAdd(conversationId, false))
            {
                _ready.Writer.TryWrite(conversationId);
            }
            else
            {
                _lanes[conversationId] = true;
            }
        }
    }

    /// <summary>Whether a conversation is at work or in line.</summary>
    public bool IsAwake(string conversationId)
    {
        lock (_lock)
        {
            return _lanes.ContainsKey(conversationId);
        }
    }

    /// <summary>Says that there will be something to do. Forgotten when the process ends: what stands in the database is found again.</summary>
    public void WakeAfter(string conversationId, TimeSpan delay)
    {
        ITimer? timer = null;
        timer = time.CreateTimer(
            _ =>
            {
                Wake(conversationId);
                timer?.Dispose();
            },
            null,
            delay,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Works until <paramref name="stopping"/>, and then until the lanes are dry.</summary>
    /// <param name="work">Does all that there is to do in a conversation. What it throws ends the whole run, so it must not.</param>
    /// <param name="parallel">How many conversations are worked on at the same time.</param>
    /// <param name="stopping">No new work is taken once it is cancelled.</param>
    public async Task RunAsync(Func<string, Task> work, int parallel, CancellationToken stopping)
    {
        await using var stop = stopping.Register(() => _ready.Writer.TryComplete());
        await Task.WhenAll(Enumerable.Range(0, parallel).Select(_ => WorkAsync(work)));
    }

    private async Task WorkAsync(Func<string, Task> work)
    {
        await foreach (var conversationId in _ready.Reader.ReadAllAsync())
        {
            do
            {
                await work(conversationId);
            }
            while (HasMore(conversationId));
        }
    }

    private bool HasMore(string conversationId)
    {
        lock (_lock)
        {
            return _lanes.Remove(conversationId, out var again) && again && _lanes.TryAdd(conversationId, false);
        }
    }
}

/// <summary>Says that an activity waits for its turn.</summary>
internal sealed class InboxSignals(TimeProvider time) : Lanes(time);

/// <summary>Says that something is to be sent.</summary>
internal sealed class OutboxSignals(TimeProvider time) : Lanes(time);
