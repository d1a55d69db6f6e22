using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;

namespace SmartBot.Turns;

/// <summary>
/// Changes the transcript as a person changes their message on a channel elsewhere, or empties it there as they delete it
/// (protocol, section 3). The assistant takes no turn on it: what it understood of the first words stands in the goal, for the person to change.
/// </summary>
internal sealed class EditedMessages(Database database, TimeProvider time) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
        {
            await next(cancellationToken);
            return;
        }

        StorableText.Clean(turnContext.Activity);
        await database.WriteAsync(work => ChangeAsync(work, turnContext.Activity, cancellationToken), cancellationToken);

        // The place for a look at what the new words of a messageUpdate disclose. A deletion is never spoken of.
    }

    // Only what this person said themselves; of what is not there, or not there any more, nothing comes to be.
    private async Task<bool> ChangeAsync(UnitOfWork work, Activity edit, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(edit);
        var logged = await work.Context.Activities.OwnedBy(Person.OwnerOf(edit)).SingleOrDefaultAsync(
            row => row.ConversationId == conversationId && row.ActivityId == edit.Id && row.Origin == ActivityOrigin.Person,
            cancellationToken);
        if (logged is null)
        {
            return false;
        }

        var before = await work.OpenOrNothingAsync(logged, cancellationToken);
        var key = await work.KeyAsync(logged.OwnerId, cancellationToken);
        key.Seal(logged, BotJson.Write(edit.Type == ActivityTypes.MessageDelete ? Emptied(edit, logged) : Changed(edit, logged, before)));
        logged.EditedAt = time.GetUtcNow();
        return true;
    }

    private static Activity Changed(Activity edit, LoggedActivity logged, string before)
    {
        var message = BotJson.Read<Activity>(Encoding.UTF8.GetBytes(before)) ?? Emptied(edit, logged);
        (message.Text, message.TextFormat, message.Attachments, message.Entities) = (edit.Text, edit.TextFormat, edit.Attachments, edit.Entities);
        return message;
    }

    private static Activity Emptied(Activity edit, LoggedActivity logged) => new()
    {
        Type = ActivityTypes.Message,
        Id = logged.ActivityId,
        Timestamp = logged.At,
        ChannelId = edit.ChannelId,
        From = edit.From,
        Recipient = edit.Recipient,
        Conversation = edit.Conversation,
        Text = "",
    };
}
