using System.Globalization;
using System.Net;
using SmartBot.Data;
using SmartBot.Turns;

namespace SmartBot.Tests.Turns;

/// <summary>The table of the connector protocol, section 2.</summary>
public class SendRulesTests
{
    private static readonly Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock = new(ChannelHost.Start);

    [Theory]
    [InlineData(400, SendKind.Dead, false)]
    [InlineData(401, SendKind.Dead, false)]
    [InlineData(404, SendKind.Dead, false)]
    [InlineData(408, SendKind.Retry, true)]
    [InlineData(412, SendKind.Retry, false)]
    [InlineData(413, SendKind.Dead, false)]
    [InlineData(429, SendKind.Retry, false)]
    [InlineData(500, SendKind.Dead, true)]
    [InlineData(502, SendKind.Retry, true)]
    [InlineData(503, SendKind.Retry, true)]
    [InlineData(504, SendKind.Retry, true)]
    [InlineData(302, SendKind.Dead, false)]
    [InlineData(403, SendKind.Dead, false)]
    internal void A_status_decides_what_is_done(int status, SendKind kind, bool isAmbiguous)
    {
        var outcome = After(Refused(status));

        Assert.Equal((kind, isAmbiguous), (outcome.Kind, outcome.IsAmbiguous));
        Assert.Equal(status.ToString(CultureInfo.InvariantCulture), outcome.Problem);
    }

    [Theory]
    [InlineData("BotDisabledByAdmin", SendKind.Hold, DeliveryHold.PersonWrites)]
    [InlineData("ConversationBlockedByUser", SendKind.Hold, DeliveryHold.PersonWrites)]
    [InlineData("MessageWritesBlocked", SendKind.Hold, DeliveryHold.PersonWrites)]
    [InlineData("BotNotInConversationRoster", SendKind.Hold, DeliveryHold.Installation)]
    [InlineData("SomethingElse", SendKind.Dead, default(DeliveryHold))]
    internal void A_refusal_with_a_name_holds_the_conversation(string code, SendKind kind, DeliveryHold hold)
    {
        var outcome = After(new ChannelRefusedException(HttpStatusCode.Forbidden, code, null));

        Assert.Equal((kind, hold), (outcome.Kind, outcome.Hold));
    }

    public static TheoryData<Exception, bool> Breaks => new()
    {
        { new TaskCanceledException(), true },
        { new TimeoutException(), true },
        { new HttpRequestException(HttpRequestError.ResponseEnded), true },
        { new HttpRequestException(HttpRequestError.Unknown), true },
        { new IOException(), true },
        { new HttpRequestException(HttpRequestError.ConnectionError), false },
        { new HttpRequestException(HttpRequestError.NameResolutionError), false },
        { new HttpRequestException(HttpRequestError.SecureConnectionError), false },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void What_broke_off_is_sent_once_more_and_what_never_arrived_as_often_as_it_takes(Exception broken, bool isAmbiguous)
    {
        var first = After(broken);
        var second = After(broken, isAmbiguous: true);

        Assert.Equal((SendKind.Retry, isAmbiguous), (first.Kind, first.IsAmbiguous));
        Assert.Equal((isAmbiguous ? SendKind.Dead : SendKind.Retry, isAmbiguous), (second.Kind, second.IsAmbiguous));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(503)]
    public void After_eight_tries_it_is_given_up(int status)
    {
        Assert.Equal(SendKind.Retry, After(Refused(status, "60"), tries: 6).Kind);
        Assert.Equal(SendKind.Dead, After(Refused(status, "60"), tries: 7).Kind);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("0", 1)]
    [InlineData("3600", 3600)]
    [InlineData("86400", 3600)]
    [InlineData("99999999999999999999999999999999999999", 3600)]
    [InlineData("Wed, 10 Mar 2027 10:01:30 GMT", 90)]
    [InlineData("Wed, 10 Mar 2027 09:00:00 GMT", 1)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 3600)]
    public void Retry_After_is_honoured_within_reason(string header, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), After(Refused(429, header)).After);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("NaN")]
    [InlineData("1e9")]
    [InlineData("30, 60")]
    [InlineData("10 Mar 2027")]
    public void Retry_After_that_is_garbage_counts_as_none(string? header) => AssertPause(4, After(Refused(429, header), tries: 2));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 32)]
    [InlineData(6, 64)]
    public void Pauses_double(int tries, int seconds) => AssertPause(seconds, After(Refused(503), tries));

    [Fact]
    public void What_is_no_matter_of_the_channel_is_not_tried_again() =>
        Assert.Equal((SendKind.Dead, nameof(UnauthorizedAccessException)), After(new UnauthorizedAccessException("no")) switch { var o => (o.Kind, o.Problem) });

    private static void AssertPause(int seconds, SendOutcome outcome)
    {
        Assert.Equal(SendKind.Retry, outcome.Kind);
        Assert.InRange(outcome.After.TotalSeconds, seconds * 0.9, seconds * 1.1);
    }

    private static ChannelRefusedException Refused(int status, string? retryAfter = null) => new((HttpStatusCode)status, null, retryAfter);

    private static SendOutcome After(Exception failure, int tries = 0, bool isAmbiguous = false) =>
        new SendRules(Clock, new Random(1)).After(failure, new Claim("c", 1, "lease", tries, isAmbiguous, ChannelHost.Start, "{}"));
}
