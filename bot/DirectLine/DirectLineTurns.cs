using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>Lets the bot take its turn on an activity that waits.</summary>
internal sealed class DirectLineTurns(DirectLineAdapter adapter, IBot bot)
{
    public Task RunAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        var activity = BotJson.Read<Activity>(Encoding.UTF8.GetBytes(waiting.Json)) ?? Unreadable(waiting.Item);
        return adapter.RunTurnAsync(activity, waiting.Item, bot, cancellationToken);
    }

    // The lane would wait for ever for an activity that nobody can read, so its turn is given up at once.
    private static Activity Unreadable(InboxItem item)
    {
        item.Tries = DurableTurn.MostTakeOvers + 1;
        return new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = DirectLineChannel.Id,
            Conversation = DirectLineChannel.Account(item.ConversationId),
            From = DirectLineChannel.Person(item.OwnerId[(DirectLineChannel.Id.Length + 1)..]),
            Recipient = DirectLineChannel.Bot(),
        };
    }
}
