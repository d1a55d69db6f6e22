using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>
/// Writes what comes into a conversation of the channel. An activity's sequence is the client's watermark: whoever
/// reads on from the watermark that they were given sees each activity once, across restarts and replicas.
/// </summary>
internal sealed class ConversationLog(Database database, TranscriptWriter transcript, Inbox inbox, ConversationSignals signals, TimeProvider time)
{
    private const int MostTries = 8;

    /// <summary>Logs what a person says, for the bot to answer.</summary>
    /// <returns>Its id, and whether it is new: a repeat of a client's activity gets the id of the first.</returns>
    public Task<(string Id, bool IsNew)> AppendFromPersonAsync(
        string conversationId, Activity activity, string? clientActivityId, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async (work, conversation) =>
            {
                var fingerprint = clientActivityId is null ? null : (await work.KeyAsync(conversation.OwnerId, cancellationToken)).Fingerprint(clientActivityId);
                if (await FindRepeatAsync(work, conversationId, fingerprint, cancellationToken) is { } known)
                {
                    return (known, false);
                }

                await TranscriptWriter.CheckReplyAsync(work, conversationId, activity, cancellationToken);
                var logged = await transcript.AppendAsync(work, conversation, ActivityOrigin.Person, activity, cancellationToken: cancellationToken);
                logged.ClientActivityId = fingerprint;
                inbox.Add(work, logged);
                return (logged.ActivityId, true);
            },
            cancellationToken);

    /// <summary>Opens a conversation and leaves word for the bot that the person has come; only the first time.</summary>
    /// <returns>True the first time.</returns>
    public Task<bool> StartAsync(string conversationId, string locale, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async (work, conversation) =>
            {
                var isFirst = conversation.Start(time.GetUtcNow());
                if (isFirst)
                {
                    inbox.Add(work, await transcript.AppendAsync(
                        work, conversation, ActivityOrigin.Channel, DirectLineChannel.Joining(conversation, locale), cancellationToken: cancellationToken));
                }

                return isFirst;
            },
            cancellationToken);

    /// <summary>Puts another version of what the bot said at the end of the log, under the id and time of the first.</summary>
    /// <returns>False where the bot said nothing under that id.</returns>
    public Task<bool> ReplaceAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async (work, conversation) =>
            {
                var earlier = await FindFromBotAsync(work, conversationId, activity.Id, cancellationToken);
                if (earlier is not null)
                {
                    work.Context.Remove(earlier);
                    var later = await transcript.AppendAsync(
                        work, conversation, ActivityOrigin.Bot, activity, earlier.ActivityId, earlier.At, cancellationToken);
                    later.TurnId = earlier.TurnId;
                }

                return earlier is not null;
            },
            cancellationToken);

    /// <summary>Takes what the bot said out of the log. A client that has shown it goes on showing it until it reloads.</summary>
    public Task<bool> RemoveAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async (work, _) =>
            {
                var earlier = await FindFromBotAsync(work, conversationId, activityId, cancellationToken);
                if (earlier is not null)
                {
                    work.Context.Remove(earlier);
                }

                return earlier is not null;
            },
            cancellationToken);

    private static Task<LoggedActivity?> FindFromBotAsync(
        UnitOfWork work, string conversationId, string activityId, CancellationToken cancellationToken) =>
        work.Context.Activities.SingleOrDefaultAsync(
            logged => logged.ConversationId == conversationId && logged.ActivityId == activityId && logged.Origin == ActivityOrigin.Bot,
            cancellationToken);

    private static async Task<string?> FindRepeatAsync(
        UnitOfWork work, string conversationId, string? fingerprint, CancellationToken cancellationToken) =>
        fingerprint is null
            ? null
            : await work.Context.Activities
                .Where(earlier => earlier.ConversationId == conversationId && earlier.ClientActivityId == fingerprint)
                .Select(earlier => earlier.ActivityId)
                .FirstOrDefaultAsync(cancellationToken);

    // Tried again only where the database cannot lock the conversation.
    private async Task<T> WriteAsync<T>(
        string conversationId, Func<UnitOfWork, Conversation, Task<T>> write, CancellationToken cancellationToken)
    {
        var result = await Conflicts.RetryAsync(
            MostTries,
            () => database.WriteAsync(
                async work => await write(
                    work,
                    await transcript.LockAsync(work, conversationId, cancellationToken)
                        ?? throw new ConversationGoneException()),
                cancellationToken));
        signals.Raise(conversationId);
        return result;
    }
}
