using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes down what was said.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}

/// <summary>Keeps transcripts and gives them back a page at a time.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>The activities since <paramref name="startDate"/>, oldest first.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}

/// <summary>Which conversation a transcript is of, and the instant of its first activity.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    public string Id { get; set; }

    public DateTimeOffset Created { get; set; }
}

/// <summary>One page, and the token that fetches the next; null after the last.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    public string ContinuationToken { get; set; }
}
