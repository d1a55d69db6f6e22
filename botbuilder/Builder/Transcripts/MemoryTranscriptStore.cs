using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in memory, in the order in which they were logged; for tests.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;
    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _lock = new();

    /// <exception cref="ArgumentException">The activity lacks a channel id or a conversation id.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { ChannelId: { } channel, Conversation.Id: { } conversation })
        {
            throw new ArgumentException("The activity lacks a channel id or a conversation id.", nameof(activity));
        }

        lock (_lock)
        {
            if (!_transcripts.TryGetValue((channel, conversation), out var transcript))
            {
                _transcripts[(channel, conversation)] = transcript = [];
            }

            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        lock (_lock)
        {
            var transcript = _transcripts.GetValueOrDefault((channelId, conversationId), []);
            var since = transcript.Where(activity => (activity.Timestamp ?? DateTimeOffset.MaxValue) >= startDate);
            return Task.FromResult(Page(since, continuationToken, activity => activity.Id));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        lock (_lock)
        {
            var infos = _transcripts.Where(entry => entry.Key.Channel == channelId).Select(entry => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = entry.Key.Conversation,
                Created = entry.Value[0].Timestamp.GetValueOrDefault(),
            });
            return Task.FromResult(Page(infos, continuationToken, info => info.Id));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        lock (_lock)
        {
            _transcripts.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    // The token is the id of the last item on the page before.
    private static PagedResult<T> Page<T>(IEnumerable<T> items, string token, Func<T, string> idOf)
    {
        var rest = token is null ? items : items.SkipWhile(item => idOf(item) != token).Skip(1);
        var page = rest.Take(PageSize + 1).ToArray();
        return page.Length <= PageSize
            ? new PagedResult<T> { Items = page }
            : new PagedResult<T> { Items = page[..PageSize], ContinuationToken = idOf(page[PageSize - 1]) };
    }
}
