using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>Takes in what a person says: once it is answered with an id it is in the log, and the bot will have its turn.</summary>
internal sealed class ActivityInbox(
    MessageRate rate, ConversationLog log, InboxSignals lanes, IOptions<DirectLineOptions> options)
{
    public async Task<IResult> TakeAsync(Activity? given, DirectLineToken session, CancellationToken cancellationToken)
    {
        if (InboundActivity.ProblemWith(given, options.Value) is { } problem)
        {
            return DirectLineError.BadArgument(problem);
        }

        if (!await rate.WaitAsync(session.UserId, cancellationToken))
        {
            return DirectLineError.TooMany();
        }

        // From here on the client may hang up without losing what it said.
        var activity = InboundActivity.Accept(given!, session);
        var (id, isNew) = await log.AppendFromPersonAsync(
            session.ConversationId, activity, InboundActivity.ClientActivityId(activity), CancellationToken.None);
        if (isNew)
        {
            lanes.Wake(session.ConversationId);
        }

        return Results.Json(new { id });
    }
}
