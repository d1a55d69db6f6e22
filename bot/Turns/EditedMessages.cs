using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Turns;

/// <summary>
/// Changes the transcript as a person changes their message on a channel elsewhere, or empties it there as they delete it
/// (protocol, section 3). What the assistant understood of the first words stands in the goal, for the person to change; new words
/// are heard for what they may disclose, and a deletion is never spoken of.
/// </summary>
internal sealed class EditedMessages(Database database, IParticipantStore people, TimeProvider time) : Microsoft.Bot.Builder.IMiddleware
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
        var edit = turnContext.Activity;
        if (await database.WriteAsync(work => ChangeAsync(work, edit, cancellationToken), cancellationToken) && edit.Type == ActivityTypes.MessageUpdate)
        {
            // The turn only looks at what the new words may disclose. The edit has the message's own id, which is dealt with.
            edit.Id = string.Create(CultureInfo.InvariantCulture, $"{edit.Id} edited {(edit.Timestamp ?? time.GetUtcNow()).ToUnixTimeMilliseconds()}");
            await next(cancellationToken);
        }
    }

    // Only what this person said themselves; of what is not there, or not there any more, nothing comes to be.
    private async Task<bool> ChangeAsync(UnitOfWork work, Activity edit, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(edit);
        var logged = await work.Context.Activities.OwnedBy(Person.OwnerOf(edit)).SingleOrDefaultAsync(
            row => row.ConversationId == conversationId && row.ActivityId == edit.Id && row.Origin == ActivityOrigin.Person,
            cancellationToken);
        var person = await people.FindAsync(Person.OwnerOf(edit), cancellationToken);
        if (logged is null || (edit.Type == ActivityTypes.MessageUpdate && person?.Allows(ConsentPurpose.Keep) != true))
        {
            return false;
        }

        var before = await work.OpenOrNothingAsync(logged, cancellationToken);
        var key = await work.KeyAsync(logged.OwnerId, cancellationToken);
        key.Seal(logged, BotJson.Write(edit.Type == ActivityTypes.MessageDelete ? TranscriptWriter.Emptied(edit, logged, "") : Changed(edit, logged, before)));
        logged.EditedAt = time.GetUtcNow();
        return true;
    }

    private static Activity Changed(Activity edit, LoggedActivity logged, string before)
    {
        var message = BotJson.Read<Activity>(Encoding.UTF8.GetBytes(before)) ?? TranscriptWriter.Emptied(edit, logged, "");
        (message.Text, message.TextFormat, message.Attachments, message.Entities) = (edit.Text, edit.TextFormat, edit.Attachments, edit.Entities);
        return message;
    }
}
