using System.Globalization;
using System.Net;
using SmartBot.Data;

namespace SmartBot.Turns;

/// <summary>What to do after a failed sending: the table of the connector protocol (section 2).</summary>
/// <remarks>A post is not idempotent, so what broke off and may have arrived is sent once more at the most.</remarks>
internal sealed class SendRules(TimeProvider time, Random chance)
{
    public const int MostTries = 8;

    /// <summary>A message this old is given up rather than sent: whoever restores a backup must not repeat last week's.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(1);

    /// <summary>Decides by the failure and by what came before it.</summary>
    public SendOutcome After(Exception failure, Claim claim) => failure switch
    {
        ChannelRefusedException refused => After(refused, claim),
        OperationCanceledException or TimeoutException => Unsure("TimeOut", claim),

        // Nobody was there, so nothing can have arrived.
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } =>
            Later("NotReached", claim),
        HttpRequestException or IOException => Unsure("Broken", claim),
        _ => new SendOutcome(SendKind.Dead, failure.GetType().Name),
    };

    private SendOutcome After(ChannelRefusedException refused, Claim claim)
    {
        var problem = ((int)refused.Status).ToString(CultureInfo.InvariantCulture);
        return refused.Status switch
        {
            HttpStatusCode.TooManyRequests => Later(problem, claim) is { Kind: SendKind.Retry } later
                ? later with { After = RetryAfter(refused.RetryAfter) ?? later.After }
                : new SendOutcome(SendKind.Dead, problem),
            HttpStatusCode.PreconditionFailed => Later(problem, claim),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                Later(problem, claim) with { IsAmbiguous = true },
            HttpStatusCode.InternalServerError => new SendOutcome(SendKind.Dead, problem) { IsAmbiguous = true },
            HttpStatusCode.RequestTimeout => Unsure(problem, claim),
            HttpStatusCode.Forbidden when refused.Code is "BotNotInConversationRoster" =>
                new SendOutcome(SendKind.Hold, problem) { Hold = DeliveryHold.Installation },
            HttpStatusCode.Forbidden when refused.Code is "BotDisabledByAdmin" or "ConversationBlockedByUser" or "MessageWritesBlocked" =>
                new SendOutcome(SendKind.Hold, problem) { Hold = DeliveryHold.PersonWrites },
            _ => new SendOutcome(SendKind.Dead, problem),
        };
    }

    private SendOutcome Later(string problem, Claim claim) => claim.Tries + 1 < MostTries
        ? new SendOutcome(SendKind.Retry, problem) { After = Pause(claim.Tries) }
        : new SendOutcome(SendKind.Dead, problem);

    private SendOutcome Unsure(string problem, Claim claim) => claim.IsAmbiguous
        ? new SendOutcome(SendKind.Dead, problem) { IsAmbiguous = true }
        : Later(problem, claim) with { IsAmbiguous = true };

    // Doubling, with a fifth of chance, so that many that failed together do not come back together.
    private TimeSpan Pause(int tries)
    {
        var pause = Math.Min(FirstPause.TotalSeconds * Math.Pow(2, tries), LongestPause.TotalSeconds);
        return TimeSpan.FromSeconds(pause * (0.9 + (0.2 * chance.NextDouble())));
    }

    // RFC 9110, 10.2.3: seconds or a date. Never sooner than a first pause, never longer than an hour; garbage counts as none.
    private TimeSpan? RetryAfter(string? header)
    {
        TimeSpan? asked = header is { Length: > 0 } && header.All(char.IsAsciiDigit) && double.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestRetryAfter.TotalSeconds))
            : DateTimeOffset.TryParseExact(header, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                ? date - time.GetUtcNow()
                : null;
        return asked is not { } wait ? null
            : wait < FirstPause ? FirstPause
            : wait > LongestRetryAfter ? LongestRetryAfter
            : wait;
    }
}
