using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.DirectLine;

/// <summary>Joins the bot to the Direct Line channel: what the bot says goes into the log, and nowhere else.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly ConversationLog _log;
    private readonly ConversationReader _reader;
    private readonly ConversationSignals _signals;
    private readonly TimeProvider _time;

    public DirectLineAdapter(
        ConversationLog log, ConversationReader reader, ConversationSignals signals, TimeProvider time, TurnFailure failure)
    {
        _log = log;
        _reader = reader;
        _signals = signals;
        _time = time;
        OnTurnError = failure.ApologiseAsync;
    }

    /// <summary>Lets the bot take its turn on an activity of the log.</summary>
    public async Task RunTurnAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var conversationId = turnContext.Activity.Conversation.Id;
        foreach (var typing in activities.Where(activity => activity.Type == ActivityTypes.Typing))
        {
            await ShowTypingAsync(conversationId, typing, cancellationToken);
        }

        var kept = activities.Where(IsForTranscript).ToList();
        if (kept.Count > 0)
        {
            await _log.AppendFromBotAsync(conversationId, kept, cancellationToken);
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

    // Traces and the channel's own updates are no business of the client's.
    private static bool IsForTranscript(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    // Over streams only and never kept: nobody wants to read later that the bot was typing.
    private async Task ShowTypingAsync(string conversationId, Activity typing, CancellationToken cancellationToken)
    {
        var last = await _reader.LastSequenceAsync(conversationId, cancellationToken) ?? 0;
        typing.Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|typing-{last:D7}");
        typing.Timestamp = _time.GetUtcNow();
        _signals.Raise(conversationId, new Signal(BotJson.Write(typing), last));
    }
}
