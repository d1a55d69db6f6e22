using Microsoft.Bot.Builder;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;

namespace SmartBot.Turns;

/// <summary>Lets each button of a card count once. A second tap, or a channel's retry under a new id, has the same nonce (protocol, section 2).</summary>
internal sealed class CardButtons(Database database, Telemetry telemetry, TimeProvider time)
{
    private const int LongestNonce = 300;

    // After that the card's revision alone tells that it is old.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Notes the button that a turn's activity is a tap on, or tells the dialogs that it was tapped before. Two taps at once conflict on it.</summary>
    public Task<bool> TakeAsync(ITurnContext turn, UnitOfWork work, CancellationToken cancellationToken)
    {
        if (CardSubmission.Read(turn.Activity)?.Nonce is not { Length: > 0 and <= LongestNonce } nonce)
        {
            return Task.FromResult(false);
        }

        var button = UsedOnce.Button(ConversationKey.Of(turn.Activity), nonce, time.GetUtcNow() + Kept);
        return database.ReadAsync(
            async _ =>
            {
                var isFirst = await work.Context.UsedOnce.FindAsync([button.Id], cancellationToken) is null;
                if (isFirst)
                {
                    work.Context.Add(button);
                }
                else
                {
                    telemetry.Repeat();
                    CardSubmission.MarkTakenBefore(turn);
                }

                return isFirst;
            },
            cancellationToken);
    }
}
