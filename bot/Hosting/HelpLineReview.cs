using SmartBot.Dialogs.Conversation;

namespace SmartBot.Hosting;

/// <summary>Tells whoever runs the host, at each start, that nobody has gone through the help lines for a year: numbers change.</summary>
internal sealed partial class HelpLineReview(Languages languages, TimeProvider time, ILogger<HelpLineReview> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var pack in languages.All.Where(pack => pack.HelpLines.IsOld(time.GetUtcNow())))
        {
            LogOld(pack.Code, pack.HelpLines.Reviewed);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The help lines in {Language} were reviewed last on {Reviewed}. Please check the numbers in helplines.{Language}.json and set the day.")]
    private partial void LogOld(string language, DateOnly reviewed);
}
