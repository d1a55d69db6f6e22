using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>
/// Joins the bot to the Direct Line channel. What the bot says goes into the log with the rest of its turn, by
/// <see cref="DurableTurn"/>; what comes past that is for now or never.
/// </summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationLog _log;
    private readonly ConversationReader _reader;
    private readonly ConversationSignals _signals;
    private readonly TimeProvider _time;

    public DirectLineAdapter(
        ConversationLog log, ConversationReader reader, ConversationSignals signals, TimeProvider time, DurableTurn durable)
    {
        _log = log;
        _reader = reader;
        _signals = signals;
        _time = time;
        Use(durable);
    }

    /// <summary>Lets the bot take its turn on an activity of the log.</summary>
    public async Task RunTurnAsync(Activity activity, InboxItem item, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Set(item);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    /// <summary>Lets the bot take a turn that nobody has said anything for.</summary>
    public async Task RunTurnAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    /// <summary>Shows that the bot is typing. Traces and the channel's own updates are no business of the client's.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var typing in activities.Where(activity => activity.Type == ActivityTypes.Typing))
        {
            await ShowTypingAsync(turnContext.Activity.Conversation.Id, typing, cancellationToken);
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id ?? ""))];
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        await _log.ReplaceAsync(turnContext.Activity.Conversation.Id, activity, cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _log.RemoveAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    // Over streams only and never kept: nobody wants to read later that the bot was typing.
    private async Task ShowTypingAsync(string conversationId, Activity typing, CancellationToken cancellationToken)
    {
        var last = await _reader.LastSequenceAsync(conversationId, cancellationToken) ?? 0;
        typing.Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|typing-{last:D7}");
        typing.Timestamp = _time.GetUtcNow();
        _signals.Raise(conversationId, new Signal(BotJson.Write(typing), last));
    }
}
