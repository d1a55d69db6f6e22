using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;

namespace SmartBot;

/// <summary>
/// What happens when a turn fails: the person is told in kind words, the operator by type and place of the error. Its
/// message stays out of the log, since it may quote what the person said. The state before the turn is kept.
/// </summary>
internal sealed partial class TurnFailure(LanguagePack language, ILogger<TurnFailure> logger)
{
    public Task ApologiseAsync(ITurnContext turn, Exception failure)
    {
        LogFailed(failure.GetType().FullName, failure.StackTrace);
        return turn.SendActivityAsync(language.Texts.Say(failure is GoalConflictException ? "error.busy" : "error.turn"));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed: {Failure}\n{Place}")]
    private partial void LogFailed(string? failure, string? place);
}
