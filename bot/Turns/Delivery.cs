using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace SmartBot.Turns;

/// <summary>Sends one message of the outbox to its channel, through the adapter that knows the way there.</summary>
internal sealed class Delivery(IBotFrameworkHttpAdapter adapter, IConfiguration configuration, SendRules rules, Telemetry telemetry, TimeProvider time)
{
    /// <summary>The name of the continuation in which a message is sent: no turn of the bot's.</summary>
    private const string Name = "smartbot/delivery";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Whether an activity is such a continuation.</summary>
    public static bool IsOne(Activity activity) => activity.Type == ActivityTypes.Event && activity.Name == Name;

    /// <summary>Sends a message and says how it went. Throws nothing but for the host's stop.</summary>
    public async Task<SendOutcome> SendAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (time.GetUtcNow() - claim.SaidAt > SendRules.Fresh || BotJson.Read<Activity>(Encoding.UTF8.GetBytes(claim.Json)) is not { } activity)
        {
            return new SendOutcome(SendKind.Dead, "TooOld");
        }

        using var measured = telemetry.Sending(activity.ChannelId);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var alarm = time.CreateTimer(_ => patience.Cancel(), null, Patience, Timeout.InfiniteTimeSpan);
        try
        {
            await ((BotAdapter)adapter).ContinueConversationAsync(
                configuration["MicrosoftAppId"] ?? "",
                ContinuationOf(activity),
                (turn, token) => turn.Adapter.SendActivitiesAsync(turn, [activity], token),
                patience.Token);
            return SendOutcome.Sent;
        }
#pragma warning disable CA1031 // Whatever went wrong with one message, the rules say what becomes of it, and the others go on.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return rules.After(failure, claim);
        }
    }

    private static Activity ContinuationOf(Activity message) => new()
    {
        Type = ActivityTypes.Event,
        Name = Name,
        ChannelId = message.ChannelId,
        ServiceUrl = message.ServiceUrl,
        Conversation = message.Conversation,
        From = message.Recipient,
        Recipient = message.From,
    };
}
