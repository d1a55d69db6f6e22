using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Conversation.Consents;
using SmartBot.DirectLine;

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

    /// <summary>Takes a person's words out of the log that may not be kept: that they wrote, and when, stays.</summary>
    public static async Task UnsayAsync(UnitOfWork work, Conversation conversation, ITurnContext turn, CancellationToken cancellationToken)
    {
        var (conversationId, activityId) = (conversation.Id, turn.Activity.Id);
        if (Unkept.TextIn(turn) is { } text
            && (work.Context.Activities.Local.FirstOrDefault(row => row.ActivityId == activityId)
                ?? await work.Context.Activities.SingleOrDefaultAsync(row => row.ConversationId == conversationId && row.ActivityId == activityId, cancellationToken))
                is { } logged)
        {
            (await work.KeyAsync(conversation.OwnerId, cancellationToken)).Seal(logged, BotJson.Write(Emptied(turn.Activity, logged, text)));
        }
    }

    /// <summary>An activity of a person's as it stands in the log once its words are gone.</summary>
    public static Activity Emptied(Activity said, LoggedActivity logged, string text) => new()
    {
        Type = said.Type == ActivityTypes.MessageDelete ? ActivityTypes.Message : said.Type,
        Id = logged.ActivityId,
        Timestamp = logged.At,
        ChannelId = said.ChannelId,
        From = new ChannelAccount { Id = said.From?.Id, Role = said.From?.Role },
        Recipient = said.Recipient,
        Conversation = said.Conversation,
        Text = said.Type == ActivityTypes.ConversationUpdate ? null : text,
        ChannelData = said.ChannelId == DirectLineChannel.Id ? said.ChannelData : null,
    };

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
