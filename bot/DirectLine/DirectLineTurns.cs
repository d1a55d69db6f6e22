using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>Lets the bot take its turn on an activity that waits.</summary>
internal sealed class DirectLineTurns(DirectLineAdapter adapter, IBot bot)
{
    /// <exception cref="InvalidOperationException">The log holds something that is no activity.</exception>
    public Task RunAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        var activity = BotJson.Read<Activity>(Encoding.UTF8.GetBytes(waiting.Json))
            ?? throw new InvalidOperationException("The log holds something that is no activity.");
        return adapter.RunTurnAsync(activity, waiting.Item, bot, cancellationToken);
    }
}
