using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation.CheckIns;

namespace SmartBot.Turns;

/// <summary>
/// Makes a turn all or nothing. What the bot stores and says is held back and committed together; a repeated activity
/// ends with the outcome of the first; where something has changed meanwhile, the turn runs again on what is there now.
/// Middleware, so that it serves any adapter.
/// </summary>
/// <remarks>
/// Reliability: "one database transaction per turn". A turn that fails three times is given up: the person is told, the
/// activity is put with the dead letters, and the conversation goes on from the goal, which is the truth.
/// </remarks>
internal sealed partial class DurableTurn(
    Database database, TurnStore store, CardButtons buttons, TurnFailure failure, Telemetry telemetry, ILogger<DurableTurn> logger)
    : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>How often a turn is run, before it is given up or left for later.</summary>
    public const int MostTries = 3;

    /// <summary>How often an activity is taken over from a process that has ended: it may be what ends them.</summary>
    public const int MostTakeOvers = 5;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type == ActivityTypes.Typing || Delivery.IsOne(turnContext.Activity))
        {
            await next(cancellationToken);
            return;
        }

        if (turnContext.TurnState.Get<InboxItem>() is null)
        {
            StorableText.Clean(turnContext.Activity);
            await store.NoteKnownAsync(turnContext, cancellationToken);
        }

        var turn = new TurnRun(turnContext, next);
        using var measured = telemetry.Turn(turnContext.Activity.ChannelId);
        try
        {
            await RunAsync(turn, cancellationToken);
        }
        catch (ConversationGoneException)
        {
            // The person has had it deleted, and what they said before that with it.
        }
    }

    private async Task RunAsync(TurnRun turn, CancellationToken cancellationToken)
    {
        if (turn.Context.TurnState.Get<InboxItem>() is { Tries: > MostTakeOvers })
        {
            await GiveUpAsync(turn, new InvalidOperationException("The turns on an activity never came to an end."), cancellationToken);
            return;
        }

        for (var attempt = 1; !await TryAsync(turn, attempt, cancellationToken); attempt++)
        {
            turn.StartAgain();
        }
    }

    // True where the turn is over.
    private async Task<bool> TryAsync(TurnRun turn, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            await using var work = await database.BeginAsync(turn.OwnerId, cancellationToken);
            if (await IsRepeatAsync(turn, work, cancellationToken))
            {
                return true;
            }

            await buttons.TakeAsync(turn.Context, work, cancellationToken);
            await RunAsync(turn, work, cancellationToken);

            // Where another turn on the same activity was first, this one ends with that one's outcome.
            var isFirst = await store.CommitAsync(turn.Context, work, turn.Replies, gaveUp: null, cancellationToken);
            if (isFirst && turn.ComesBack)
            {
                telemetry.FollowUpSent();
            }

            return isFirst || turn.IsOfInbox;
        }
        catch (StorageConflictException) when (attempt < MostTries)
        {
            telemetry.Conflict();
            return false;
        }
        catch (Exception failed) when (IsTheTurnsOwn(failed, cancellationToken))
        {
            if (attempt < MostTries && failed is not CorruptStateException)
            {
                LogTriedAgain(failed.GetType().Name);
                return false;
            }

            if (FollowUpEvent.IsOne(turn.Context.Activity))
            {
                // Nobody has said anything, so there is nobody to tell; the scheduler keeps what went wrong.
                throw;
            }

            turn.StartAgain();
            await GiveUpAsync(turn, failed, cancellationToken);
            return true;
        }
    }

    private async Task RunAsync(TurnRun turn, UnitOfWork work, CancellationToken cancellationToken)
    {
        using (database.Enter(work))
        {
            await turn.Next(cancellationToken);
        }
    }

    // An activity of our own channel was looked at when it was taken in; another channel may send one twice.
    private async Task<bool> IsRepeatAsync(TurnRun turn, UnitOfWork work, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        if (turn.IsOfInbox || string.IsNullOrEmpty(activity.Id)
            || !await store.IsDoneAsync(work, activity, cancellationToken))
        {
            return false;
        }

        telemetry.Repeat();
        if (turn.Replies.AreExpected)
        {
            turn.Repeat(await store.RepliesAsync(work, activity, cancellationToken));
        }
        else if (activity.Type == ActivityTypes.Invoke)
        {
            await turn.AcceptInvokeAsync(cancellationToken);
        }

        return true;
    }

    private async Task GiveUpAsync(TurnRun turn, Exception failed, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(turn.OwnerId, cancellationToken);
        var goals = await SettingAside.UnreadableGoalsAsync(database, turn.OwnerId, cancellationToken);
        await failure.ApologiseAsync(turn.Context, failed, goals.Count);
        await store.CommitAsync(turn.Context, work, turn.Replies, goals, cancellationToken);
        telemetry.DeadLetter();
    }

    // The database's failures and the host's stop are not: the same turn may go well later.
    private static bool IsTheTurnsOwn(Exception failed, CancellationToken cancellationToken) =>
        failed is not (StorageUnavailableException or StorageConflictException or ConversationGoneException)
        && !(failed is OperationCanceledException && cancellationToken.IsCancellationRequested);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn failed ({Failure}) and is run again.")]
    private partial void LogTriedAgain(string failure);
}
