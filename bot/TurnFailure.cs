using Microsoft.Bot.Builder;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;

namespace SmartBot;

/// <summary>
/// What happens when a turn is given up: the person is told in kind words, the operator by type and place of the error.
/// Its message stays out of the log, since it may quote what the person said.
/// </summary>
internal sealed partial class TurnFailure(LanguagePack language, ILogger<TurnFailure> logger)
{
    public Task ApologiseAsync(ITurnContext turn, Exception failure)
    {
        if (failure is CorruptStateException)
        {
            LogSetAside(failure.InnerException?.GetType().FullName, failure.InnerException?.StackTrace);
            return turn.SendActivityAsync(language.Texts.Say("error.aside"));
        }

        LogFailed(failure.GetType().FullName, failure.StackTrace);
        return turn.SendActivityAsync(language.Texts.Say("error.turn"));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn was given up: {Failure}\n{Place}")]
    private partial void LogFailed(string? failure, string? place);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is stored of one person could not be read, and was set aside: {Failure}\n{Place}")]
    private partial void LogSetAside(string? failure, string? place);
}
