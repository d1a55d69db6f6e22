using SmartBot.Data.Providers;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>
/// Looks now and then whether another process has written into a conversation whose stream is open here: one query for
/// all of them. See docs/decisions/0005-storage.md.
/// </summary>
internal sealed class StreamPoll(ConversationReader conversations, ConversationSignals signals, StorageProvider storage, TimeProvider time)
    : BackgroundService
{
    private Dictionary<string, long> _seen = [];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Sweeping.RunAsync(storage.StreamPoll, time, LookAsync, stoppingToken);

    private async Task LookAsync(bool isFirst, CancellationToken cancellationToken)
    {
        var open = signals.Open;
        if (open.Count == 0)
        {
            _seen = [];
            return;
        }

        var last = await conversations.LastSequencesAsync(open, cancellationToken);
        foreach (var conversationId in open.Where(id => !last.TryGetValue(id, out var sequence) || _seen.GetValueOrDefault(id) != sequence))
        {
            signals.Raise(conversationId); // also where it is gone, so that its stream ends
        }

        _seen = last;
    }
}
