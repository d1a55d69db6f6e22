using SmartBot.Dialogs.Conversation;

namespace SmartBot.Hosting;

/// <summary>Has the recogniser compiled once the host listens, so that neither the start nor the first answer waits for it.</summary>
internal sealed class RecognizerWarmUp(Languages languages, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var stop = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task;
        languages.All[0].Recognizer.WarmUp();
    }
}
