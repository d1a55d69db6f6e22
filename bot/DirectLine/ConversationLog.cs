using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>
/// Writes the transcript of each conversation, in order. An activity's sequence is the client's watermark: whoever
/// reads on from the watermark that they were given sees each activity once, across restarts and replicas.
/// </summary>
internal sealed class ConversationLog(Database database, ConversationSignals signals, TimeProvider time)
{
    /// <summary>Logs what a person says, for the bot to answer.</summary>
    /// <returns>Its id, and whether it is new: a repeat of a client's activity gets the id of the first.</returns>
    public Task<(string Id, bool IsNew)> AppendFromPersonAsync(
        string conversationId, Activity activity, string? clientActivityId, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async context =>
            {
                if (await FindRepeatAsync(context, conversationId, clientActivityId, cancellationToken) is { } known)
                {
                    return (known, false);
                }

                var logged = await AppendAsync(context, ActivityOrigin.Person, conversationId, activity, cancellationToken);
                logged.ClientActivityId = clientActivityId;
                return (logged.ActivityId, true);
            },
            cancellationToken);

    /// <summary>Logs what the bot says, all of it or none.</summary>
    /// <returns>The ids, in the same order.</returns>
    public Task<List<string>> AppendFromBotAsync(
        string conversationId, IEnumerable<Activity> activities, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async context =>
            {
                var ids = new List<string>();
                foreach (var activity in activities)
                {
                    var logged = await AppendAsync(context, ActivityOrigin.Bot, conversationId, activity, cancellationToken);
                    ids.Add(logged.ActivityId);
                }

                return ids;
            },
            cancellationToken);

    /// <summary>Opens a conversation and leaves word for the bot that the person has come; only the first time.</summary>
    /// <returns>True the first time.</returns>
    public Task<bool> StartAsync(string conversationId, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async context =>
            {
                var conversation = await ConversationAsync(context, conversationId, cancellationToken);
                var first = conversation.Start(time.GetUtcNow());
                if (first)
                {
                    await AppendAsync(
                        context, ActivityOrigin.Channel, conversationId, DirectLineChannel.Joining(conversation), cancellationToken);
                }

                return first;
            },
            cancellationToken);

    /// <summary>Puts another version of what the bot said at the end of the log, under the id and time of the first.</summary>
    /// <returns>False where the bot said nothing under that id.</returns>
    public Task<bool> ReplaceAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            async context =>
            {
                var earlier = await FromBot(context, conversationId, activity.Id).SingleOrDefaultAsync(cancellationToken);
                if (earlier is not null)
                {
                    context.Remove(earlier);
                    var conversation = await ConversationAsync(context, conversationId, cancellationToken);
                    context.Add(conversation.Append(
                        ActivityOrigin.Bot, earlier.At, (id, _) => Render(activity, id, earlier.At), earlier.ActivityId));
                }

                return earlier is not null;
            },
            cancellationToken);

    /// <summary>Takes what the bot said out of the log. A client that has shown it goes on showing it until it reloads.</summary>
    public Task RemoveAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        WriteAsync(
            conversationId,
            context => FromBot(context, conversationId, activityId).ExecuteDeleteAsync(cancellationToken),
            cancellationToken);

    private static IQueryable<LoggedActivity> FromBot(SmartBotContext context, string conversationId, string activityId) =>
        context.Activities.Where(logged => logged.ConversationId == conversationId
            && logged.ActivityId == activityId && logged.Origin == ActivityOrigin.Bot);

    private static Task<string?> FindRepeatAsync(
        SmartBotContext context, string conversationId, string? clientActivityId, CancellationToken cancellationToken) =>
        context.Activities
            .Where(earlier => earlier.ConversationId == conversationId
                && clientActivityId != null && earlier.ClientActivityId == clientActivityId)
            .Select(earlier => earlier.ActivityId)
            .FirstOrDefaultAsync(cancellationToken);

    private static async Task<Conversation> ConversationAsync(
        SmartBotContext context, string conversationId, CancellationToken cancellationToken) =>
        await context.Conversations.FindAsync([conversationId], cancellationToken)
        ?? throw new InvalidOperationException("An activity needs a conversation to stand in.");

    private static string Render(Activity activity, string id, DateTimeOffset at)
    {
        activity.Id = id;
        activity.Timestamp = at;
        return BotJson.Write(activity);
    }

    private async Task<T> WriteAsync<T>(
        string conversationId, Func<SmartBotContext, Task<T>> write, CancellationToken cancellationToken)
    {
        var result = await database.WriteAsync(write, cancellationToken);
        signals.Raise(conversationId);
        return result;
    }

    private async Task<LoggedActivity> AppendAsync(
        SmartBotContext context, ActivityOrigin origin, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        // A client holds a reply back for seconds while it waits for an activity that never comes.
        if (activity.ReplyToId is { } earlier && !await context.Activities.AnyAsync(
            logged => logged.ConversationId == conversationId && logged.ActivityId == earlier && logged.Origin != ActivityOrigin.Channel,
            cancellationToken))
        {
            activity.ReplyToId = null;
        }

        var conversation = await ConversationAsync(context, conversationId, cancellationToken);
        var logged = conversation.Append(origin, time.GetUtcNow(), (id, at) => Render(activity, id, at));
        context.Add(logged);
        return logged;
    }
}
