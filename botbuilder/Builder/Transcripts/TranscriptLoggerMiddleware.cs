using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Logs what comes in before the bot sees it, and what goes out once the channel took it, updates and deletions too.
/// Each is a copy with the channel's id, and each write is waited for: a turn does not outrun its transcript.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        if (!IsOwnEvent(turnContext.Activity))
        {
            await LogIncomingAsync(turnContext.Activity);
        }

        turnContext.OnSendActivities(LogSentAsync);
        turnContext.OnUpdateActivity(LogUpdatedAsync);
        turnContext.OnDeleteActivity(LogDeletedAsync);
        await nextTurn(cancellationToken);
    }

    // A proactive turn opens with an event that nobody said.
    private static bool IsOwnEvent(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation;

    private static Activity CopyOf(Activity activity) => SchemaJson.Copy(activity);

    private Task LogIncomingAsync(Activity activity)
    {
        var copy = CopyOf(activity);
        copy.From ??= new ChannelAccount();
        copy.From.Role ??= RoleTypes.User;
        return _logger.LogActivityAsync(copy);
    }

    private async Task<ResourceResponse[]> LogSentAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var responses = await next();
        foreach (var (activity, response) in activities.Zip(responses))
        {
            var copy = CopyOf(activity);
            copy.Id = response?.Id ?? activity.Id ?? $"g_{Guid.NewGuid():N}";
            await _logger.LogActivityAsync(copy);
        }

        return responses;
    }

    private async Task<ResourceResponse> LogUpdatedAsync(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        var response = await next();
        var copy = CopyOf(activity);
        copy.Type = ActivityTypes.MessageUpdate;
        await _logger.LogActivityAsync(copy);
        return response;
    }

    private async Task LogDeletedAsync(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        await next();
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        await _logger.LogActivityAsync(deletion.ApplyConversationReference(reference));
    }
}
