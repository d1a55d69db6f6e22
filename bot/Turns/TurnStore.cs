using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Conversation.Consents;
using SmartBot.DirectLine;

namespace SmartBot.Turns;

/// <summary>
/// Commits a turn: the mark that its activity is dealt with, the state and goals that it changed, what the bot said in
/// the transcript, and what has to be sent, in one transaction. Or nothing of it.
/// </summary>
internal sealed class TurnStore(Database database, TranscriptWriter transcript, ConversationSignals signals, OutboxSignals outbox, TimeProvider time)
{
    private const string Removed = "remove";

    /// <summary>Whether a turn on this activity was committed before.</summary>
    public Task<bool> IsDoneAsync(UnitOfWork work, Activity activity, CancellationToken cancellationToken) =>
        database.ReadAsync(_ => IsLoggedAsync(work, ConversationKey.Of(activity), activity.Id, cancellationToken), cancellationToken);

    /// <summary>Notes on a turn that its conversation was there when the turn began. Where it is not there at the end, it was deleted meanwhile.</summary>
    public async Task NoteKnownAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(turn.Activity);
        if (await database.ReadAsync(work => work.Context.Conversations.AnyAsync(row => row.Id == conversationId, cancellationToken), cancellationToken))
        {
            turn.TurnState.Set(new KnownConversation());
        }
    }

    /// <summary>What the bot said in the turn on an activity, in order.</summary>
    public Task<List<string>> RepliesAsync(UnitOfWork work, Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(activity);
        return database.ReadAsync(
            async _ =>
            {
                var replies = new List<string>();
                foreach (var logged in await work.Context.Activities.AsNoTracking()
                    .Where(logged => logged.ConversationId == conversationId && logged.TurnId == activity.Id)
                    .OrderBy(logged => logged.Sequence)
                    .ToListAsync(cancellationToken))
                {
                    replies.Add(await work.OpenAsync(logged, cancellationToken));
                }

                return replies;
            },
            cancellationToken);
    }

    /// <summary>Stores all of a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="work">What the turn has changed.</param>
    /// <param name="replies">What the bot said.</param>
    /// <param name="gaveUp">Not null where the turn failed for good: its activity is put with the dead letters, the state of its
    /// person is put aside, and so are these goals.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False where another process had dealt with the activity already: nothing of this turn is stored.</returns>
    /// <exception cref="StorageConflictException">State or a goal has changed since the turn read it; nothing is stored.</exception>
    /// <exception cref="ConversationGoneException">The conversation was deleted since the turn began; nothing is stored.</exception>
    public async Task<bool> CommitAsync(
        ITurnContext turn, UnitOfWork work, TurnReplies replies, IReadOnlyList<string>? gaveUp, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(turn.Activity);
        try
        {
            await database.CommitAsync(
                work,
                async () =>
                {
                    var conversation = await transcript.LockAsync(work, conversationId, cancellationToken) ?? Begin(work, turn, conversationId);
                    await TakeAsync(turn, work, conversation, gaveUp is not null, cancellationToken);
                    await TranscriptWriter.UnsayAsync(work, conversation, turn, cancellationToken);
                    await AppendAsync(work, conversation, turn, replies, cancellationToken);
                    if (gaveUp is not null)
                    {
                        await SettingAside.PutAsync(work, StateKeyOf(turn.Activity), gaveUp, time.GetUtcNow(), cancellationToken);
                    }

                    return true;
                },
                cancellationToken);
        }
        catch (DealtWithException)
        {
            return false;
        }

        signals.Raise(conversationId);
        if (turn.Activity.ChannelId != DirectLineChannel.Id)
        {
            outbox.Wake(conversationId);
        }

        return true;
    }

    private static Task<bool> IsLoggedAsync(UnitOfWork work, string conversationId, string? activityId, CancellationToken cancellationToken) =>
        work.Context.Activities.AnyAsync(
            logged => logged.ConversationId == conversationId && logged.ActivityId == activityId, cancellationToken);

    // Only what a person says elsewhere begins a conversation. Whatever else finds none comes after its deletion.
    private Conversation Begin(UnitOfWork work, ITurnContext turn, string conversationId)
    {
        var activity = turn.Activity;
        if (activity.ChannelId == DirectLineChannel.Id || FollowUpEvent.IsOne(activity) || turn.TurnState.Get<KnownConversation>() is not null)
        {
            throw new ConversationGoneException();
        }

        var conversation = new Conversation
        {
            Id = conversationId,
            ChannelId = activity.ChannelId,
            OwnerId = Person.OwnerOf(activity),
            CreatedAt = time.GetUtcNow(),
        };
        work.Context.Add(conversation);
        return conversation;
    }

    // An activity of our own channel stands in the inbox; another's comes with its turn and is logged in it.
    private async Task TakeAsync(ITurnContext turn, UnitOfWork work, Conversation conversation, bool gaveUp, CancellationToken cancellationToken)
    {
        if (turn.TurnState.Get<InboxItem>() is { } accepted)
        {
            var (conversationId, sequence) = (accepted.ConversationId, accepted.Sequence);
            var waiting = await work.Context.Inbox
                .SingleOrDefaultAsync(item => item.ConversationId == conversationId && item.Sequence == sequence, cancellationToken);
            if (waiting is not { DeadAt: null })
            {
                throw new DealtWithException();
            }

            if (gaveUp)
            {
                waiting.DeadAt = time.GetUtcNow();
            }
            else
            {
                work.Context.Remove(waiting);
            }

            return;
        }

        if (turn.Activity.Type == ActivityTypes.MessageUpdate)
        {
            // Its words stand in the message that it changes, and are deleted with that.
            return;
        }

        if (await IsLoggedAsync(work, conversation.Id, turn.Activity.Id, cancellationToken))
        {
            throw new DealtWithException();
        }

        if (Release(conversation, turn.Activity))
        {
            await FollowUpLease.GoOnAsync(work, cancellationToken);
        }

        var logged = await transcript.AppendAsync(
            work, conversation, OriginOf(turn.Activity), turn.Activity, turn.Activity.Id, cancellationToken: cancellationToken);
        if (gaveUp)
        {
            work.Context.Add(new InboxItem
            {
                ConversationId = conversation.Id,
                Sequence = logged.Sequence,
                OwnerId = conversation.OwnerId,
                DueAt = logged.At,
                DeadAt = logged.At,
            });
        }
    }

    private async Task AppendAsync(
        UnitOfWork work, Conversation conversation, ITurnContext context, TurnReplies replies, CancellationToken cancellationToken)
    {
        var turn = context.Activity;
        foreach (var said in replies.Said)
        {
            if (Unkept.TextIn(context) is not null && said.Recipient is { } stranger)
            {
                said.Recipient = new ChannelAccount { Id = stranger.Id, Role = stranger.Role };
            }

            if (said.ReplyToId != turn.Id || turn.Type is ActivityTypes.ConversationUpdate or ActivityTypes.MessageUpdate || FollowUpEvent.IsOne(turn))
            {
                await TranscriptWriter.CheckReplyAsync(work, conversation.Id, said, cancellationToken);
            }

            var logged = await transcript.AppendAsync(work, conversation, ActivityOrigin.Bot, said, said.Id, cancellationToken: cancellationToken);
            logged.TurnId = turn.Id;
            if (conversation.ChannelId != DirectLineChannel.Id && !replies.AreExpected)
            {
                work.Context.Add(new OutboxItem
                {
                    ConversationId = conversation.Id, Sequence = logged.Sequence, OwnerId = conversation.OwnerId, DueAt = logged.At,
                });
            }
        }
    }

    // The channel may take messages again. Whoever removes the bot tells that with an installationUpdate too.
    private static bool Release(Conversation conversation, Activity activity)
    {
        var isInstalled = activity.Type == ActivityTypes.InstallationUpdate && activity.Action?.StartsWith(Removed, StringComparison.Ordinal) != true;
        var isReleased = conversation.Hold is { } hold && (isInstalled || (activity.Type == ActivityTypes.Message && hold == DeliveryHold.PersonWrites));
        conversation.Hold = isReleased ? null : conversation.Hold;
        return isReleased;
    }

    private static ActivityOrigin OriginOf(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Invoke && !FollowUpEvent.IsOne(activity)
            ? ActivityOrigin.Person
            : ActivityOrigin.Channel;

    // As ConversationState makes it.
    private static string StateKeyOf(Activity activity) => $"{activity.ChannelId}/conversations/{activity.Conversation.Id}";

    private sealed class KnownConversation;

    private sealed class DealtWithException : Exception;
}
