using Microsoft.Bot.Builder;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;

namespace SmartBot;

/// <summary>
/// What happens when a turn is given up: the person is told in kind words, the operator by type and place of the error.
/// Its message stays out of the log, since it may quote what the person said.
/// </summary>
internal sealed partial class TurnFailure(Languages languages, ILogger<TurnFailure> logger)
{
    /// <param name="turn">The turn.</param>
    /// <param name="failure">Why it was given up.</param>
    /// <param name="goals">How many of the person's goals cannot be read.</param>
    public Task ApologiseAsync(ITurnContext turn, Exception failure, int goals)
    {
        var language = languages.Of(turn.Activity.Locale);
        if (goals > 0)
        {
            LogGoalsSetAside(goals, failure.GetType().FullName);
            return turn.SendActivityAsync(language.Texts.Say("error.goal"));
        }

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

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} goals of one person could not be read, and were set aside ({Failure}).")]
    private partial void LogGoalsSetAside(int count, string? failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is stored of one person could not be read, and was set aside: {Failure}\n{Place}")]
    private partial void LogSetAside(string? failure, string? place);
}
