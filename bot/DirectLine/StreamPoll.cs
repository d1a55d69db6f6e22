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
        foreach (var (conversationId, sequence) in last.Where(entry => _seen.GetValueOrDefault(entry.Key) != entry.Value))
        {
            signals.Raise(conversationId);
        }

        _seen = last;
    }
}
