using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;

namespace SmartBot.Turns;

/// <summary>Writes the log of a conversation, in order, as part of a unit of work that is being committed.</summary>
internal sealed class TranscriptWriter(StorageProvider provider, TimeProvider time)
{
    /// <summary>The conversation, which nobody else writes to before the commit ends; null where there is none of that id.</summary>
    public Task<Conversation?> LockAsync(UnitOfWork work, string conversationId, CancellationToken cancellationToken) =>
        provider.Locked(work.Context, conversationId).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Puts an activity at the end of the log.</summary>
    /// <param name="work">The unit of work.</param>
    /// <param name="conversation">The conversation, from <see cref="LockAsync"/>.</param>
    /// <param name="origin">Who said it.</param>
    /// <param name="activity">The activity; it gets its id and time.</param>
    /// <param name="id">Its id; null for one made of its place in the log.</param>
    /// <param name="at">When it was said; null for now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<LoggedActivity> AppendAsync(
        UnitOfWork work,
        Conversation conversation,
        ActivityOrigin origin,
        Activity activity,
        string? id = null,
        DateTimeOffset? at = null,
        CancellationToken cancellationToken = default)
    {
        var key = await work.KeyAsync(conversation.OwnerId, cancellationToken);
        var logged = conversation.Append(origin, time.GetUtcNow(), id);
        (activity.Id, activity.Timestamp) = (logged.ActivityId, at ?? logged.At);
        key.Seal(logged, BotJson.Write(activity));
        work.Context.Add(logged);
        return logged;
    }

    /// <summary>Forgets what an activity replies to, unless that is in the log: a client holds a reply back for seconds while it waits for an activity that never comes.</summary>
    public static async Task CheckReplyAsync(UnitOfWork work, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.ReplyToId is { } earlier && !await work.Context.Activities.AnyAsync(
            logged => logged.ConversationId == conversationId && logged.ActivityId == earlier && logged.Origin != ActivityOrigin.Channel,
            cancellationToken))
        {
            activity.ReplyToId = null;
        }
    }
}
