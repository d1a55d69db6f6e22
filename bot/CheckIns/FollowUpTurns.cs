using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.DirectLine;
using SmartBot.Turns;

namespace SmartBot.CheckIns;

/// <summary>Lets the bot take its turn on a follow-up, in the conversation in which the person was last heard.</summary>
internal sealed class FollowUpTurns(
    Database database, IParticipantStore people, DirectLineAdapter directLine, IBotFrameworkHttpAdapter elsewhere, IBot bot, IConfiguration configuration)
{
    /// <summary>Runs the turn. Throws what it throws.</summary>
    /// <returns>Why there was none, one of <see cref="FollowUpProblems"/>; null where it has ended.</returns>
    public async Task<string?> RunAsync(DueFollowUp due, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(due.OwnerId, cancellationToken);
        if (person?.Address is null)
        {
            return FollowUpProblems.NoAddress;
        }

        var activity = due.Event.For(person);

        // The same for all who claim this, and another one when the goal has been put off to later that day.
        activity.Id = $"{activity.Id} {due.Version}";
        if (activity.ChannelId == DirectLineChannel.Id)
        {
            await directLine.RunTurnAsync(activity, bot, cancellationToken);
            return null;
        }

        if (await IsHeldAsync(activity, cancellationToken))
        {
            return FollowUpProblems.Held;
        }

        await ((BotAdapter)elsewhere).ContinueConversationAsync(configuration["MicrosoftAppId"] ?? "", activity, bot.OnTurnAsync, cancellationToken);
        return null;
    }

    // What is said there now would wait in the outbox, and come with all that was said meanwhile.
    private Task<bool> IsHeldAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(activity);
        return database.ReadAsync(
            work => work.Context.Conversations.AnyAsync(row => row.Id == conversationId && row.Hold != null, cancellationToken), cancellationToken);
    }
}
