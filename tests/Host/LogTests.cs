using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Host;

public class LogTests
{
    private const string Canary = "canary-5e1f";

    [Fact]
    public async Task A_failed_turn_is_logged_without_a_word_of_the_person()
    {
        using var log = new LogCatcher();
        await using var host = TestHost.Start(services =>
        {
            services.AddSingleton<IBot>(new QuotingBot());
            services.AddSingleton<ILoggerProvider>(log);
        });
        var client = await DirectLineClient.ForAsync(host, "ann");
        using var stream = await client.OpenAsync();

        await client.SayAsync(Canary);
        using var refused = await client.PostAsync($$"""{"type":"message","text":"{{Canary}}" """);
        while ((await stream.ReceiveAsync())!.Activities.All(activity => activity.GetProperty("from").GetProperty("id").GetString() == "ann"))
        {
        }

        Assert.Contains(log.Lines, line => line.Contains(nameof(FormatException), StringComparison.Ordinal) && line.Contains(nameof(QuotingBot), StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
    }

    private sealed class QuotingBot : ActivityHandler
    {
        public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.Activity.Text is { } text ? throw new FormatException($"'{text}' is no number.") : Task.CompletedTask;
    }
}
