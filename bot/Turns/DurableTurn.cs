using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;

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
    Database database, TurnStore store, TurnFailure failure, Telemetry telemetry, TimeProvider time, ILogger<DurableTurn> logger)
    : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>How often a turn is run, before it is given up or left for later.</summary>
    public const int MostTries = 3;

    /// <summary>How often an activity is taken up again after its process ended in the middle: it may be what ends them.</summary>
    public const int MostTakeUps = 5;

    private const int LongestNonce = 300;

    // After that the card's revision alone tells that it is old.
    private static readonly TimeSpan NonceKept = TimeSpan.FromDays(30);

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
        }

        var turn = new Run(turnContext, next);
        using var measured = telemetry.Turn(turnContext.Activity.ChannelId);
        if (turnContext.TurnState.Get<InboxItem>() is { Tries: > MostTakeUps })
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
    private async Task<bool> TryAsync(Run turn, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            await using var work = database.Begin(turn.OwnerId);
            if (await IsRepeatAsync(turn, work, cancellationToken))
            {
                return true;
            }

            await TakeButtonAsync(turn, work, cancellationToken);
            await RunAsync(turn, work, cancellationToken);

            // Where another turn on the same activity was first, this one ends with that one's outcome.
            return await store.CommitAsync(turn.Context, work, turn.Replies, gaveUp: null, cancellationToken) || turn.IsOfInbox;
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

            turn.StartAgain();
            await GiveUpAsync(turn, failed, cancellationToken);
            return true;
        }
    }

    // A second tap on a button, or a channel's retry under a new id, has the same nonce. Two at once conflict on it.
    private Task<bool> TakeButtonAsync(Run turn, UnitOfWork work, CancellationToken cancellationToken) => database.ReadAsync(
        async _ =>
        {
            if (CardSubmission.Read(turn.Context.Activity)?.Nonce is not { Length: > 0 and <= LongestNonce } nonce)
            {
                return false;
            }

            var button = UsedOnce.Button($"{ConversationKey.Of(turn.Context.Activity)} {nonce}", time.GetUtcNow() + NonceKept);
            if (await work.Context.UsedOnce.FindAsync([button.Id], cancellationToken) is not null)
            {
                telemetry.Repeat();
                CardSubmission.MarkTakenBefore(turn.Context);
                return false;
            }

            work.Context.Add(button);
            return true;
        },
        cancellationToken);

    private async Task RunAsync(Run turn, UnitOfWork work, CancellationToken cancellationToken)
    {
        using (database.Enter(work))
        {
            await turn.Next(cancellationToken);
        }
    }

    // An activity of our own channel was looked at when it was taken in; another channel may send one twice.
    private async Task<bool> IsRepeatAsync(Run turn, UnitOfWork work, CancellationToken cancellationToken)
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

    private async Task GiveUpAsync(Run turn, Exception failed, CancellationToken cancellationToken)
    {
        await using var work = database.Begin(turn.OwnerId);
        var goals = await SettingAside.UnreadableGoalsAsync(database, turn.OwnerId, cancellationToken);
        await failure.ApologiseAsync(turn.Context, failed, goals.Count);
        await store.CommitAsync(turn.Context, work, turn.Replies, goals, cancellationToken);
        telemetry.DeadLetter();
    }

    // The database's failures and the host's stop are not: the same turn may go well later.
    private static bool IsTheTurnsOwn(Exception failed, CancellationToken cancellationToken) =>
        failed is not (StorageUnavailableException or StorageConflictException)
        && !(failed is OperationCanceledException && cancellationToken.IsCancellationRequested);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn failed ({Failure}) and is run again.")]
    private partial void LogTriedAgain(string failure);

    /// <summary>One turn, which may run several times.</summary>
    private sealed class Run
    {
        private readonly NextDelegate _next;
        private readonly KeyValuePair<string, object>[] _before;
        private readonly string? _id;

        public Run(ITurnContext context, NextDelegate next)
        {
            (Context, _next, Replies) = (context, next, new TurnReplies(context.Activity));
            Replies.Attach(context);
            _before = [.. context.TurnState];
            context.Activity.Id = _id = string.IsNullOrEmpty(context.Activity.Id) ? null : context.Activity.Id;
        }

        public ITurnContext Context { get; }

        /// <summary>Whether the activity was accepted before, and waits in the inbox of our own channel.</summary>
        public bool IsOfInbox => Context.TurnState.Get<InboxItem>() is not null;

        public TurnReplies Replies { get; }

        public string OwnerId => Person.OwnerOf(Context.Activity);

        public Task Next(CancellationToken cancellationToken) => _next(cancellationToken);

        public void StartAgain()
        {
            Replies.Clear();

            // A commit that came to nothing may have given it an id that another activity has now.
            Context.Activity.Id = _id;
            Context.TurnState.Clear();
            foreach (var (key, value) in _before)
            {
                Context.TurnState.Add(key, value);
            }

            (Context as TurnContext)?.BufferedReplyActivities.Clear();
        }

        public void Repeat(IEnumerable<string> replies) =>
            (Context as TurnContext)?.BufferedReplyActivities.AddRange(
                replies.Select(json => BotJson.Read<Activity>(System.Text.Encoding.UTF8.GetBytes(json))!));

        public Task<ResourceResponse> AcceptInvokeAsync(CancellationToken cancellationToken) => Context.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = StatusCodes.Status200OK } }, cancellationToken);
    }
}
