using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Takeaway;

/// <summary>"Mail it to me": there where a mail server is configured, for one address, and not too often.</summary>
public sealed partial class SendingTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly TinyMailServer _server = new();
    private TestHost _host = null!;
    private TakeawayGuest _sam = null!;

    public async Task InitializeAsync()
    {
        _host = TestHost.Start(
            null,
            ("Takeaway:Smtp:Host", "127.0.0.1"),
            ("Takeaway:Smtp:Port", _server.Port.ToString(CultureInfo.InvariantCulture)),
            ("Takeaway:Smtp:Security", "None"),
            ("Takeaway:Smtp:From", "SmartBot <goals@example.org>"),
            ("Takeaway:Smtp:MailsPerHour", "2"));
        _sam = await TakeawayGuest.ComeAsync(_host);
        await _sam.KeepAsync(SampleGoals.Full(_sam.OwnerId));
    }

    [Fact]
    public async Task Summary_arrives_and_a_second_load_of_the_page_sends_nothing()
    {
        var answer = await SendAsync("sam@example.org");

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        var after = await _sam.GetAsync(answer.Headers["Location"]);
        Assert.Contains("The mail is on its way.", after.Body, StringComparison.Ordinal);
        Assert.Equal(["RCPT TO:<sam@example.org>"], _server.Recipients.Select(line => line.Split(" NOTIFY")[0]));
        using var mail = await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(Assert.Single(_server.Mails))));
        Assert.Equal("SmartBot: your summary", mail.Subject);
        Assert.Equal(("goals@example.org", "sam@example.org"), (mail.From.Mailboxes.Single().Address, mail.To.Mailboxes.Single().Address));
        Assert.Contains("I will play what she picks", mail.TextBody, StringComparison.Ordinal);
        Assert.Null(mail.Headers["X-Unsent"]);
    }

    [Theory]
    [InlineData("sam@example.org, ana@example.org")]
    [InlineData("sam@example.org\r\nBcc: ana@example.org")]
    [InlineData("<b>sam")]
    [InlineData("")]
    public async Task What_is_no_single_address_is_given_back_with_an_error(string typed)
    {
        var answer = await SendAsync(typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Please write one whole mail address", answer.Body, StringComparison.Ordinal);
        Assert.Contains(typed.Split('\r')[0], WebUtility.HtmlDecode(AddressPattern().Match(answer.Body).Groups[1].Value), StringComparison.Ordinal);
        Assert.Empty(_server.Mails);
    }

    [Fact]
    public async Task Address_that_the_server_does_not_take_is_named_as_the_fault()
    {
        _server.ToRecipient = "550 no such user";
        var answer = await SendAsync("nobody@example.org");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("does not know this address", answer.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"nobody@example.org\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Third_mail_in_an_hour_has_to_wait_and_so_has_another_guests_to_the_same_address()
    {
        await SendAsync("sam@example.org");
        await SendAsync("Sam@example.org");
        var third = await SendAsync("other@example.org");
        var ana = await TakeawayGuest.ComeAsync(_host);
        await ana.KeepAsync(SampleGoals.Full(ana.OwnerId, "anas"));
        var others = await SendAsync("sam@example.org", ana, "anas");

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (third.Status, others.Status));
        Assert.Contains("try again in an hour", third.Body, StringComparison.Ordinal);
        Assert.Equal(2, _server.Mails.Count);
    }

    [Fact]
    public async Task Server_that_is_away_is_told_and_nothing_is_lost()
    {
        await _server.DisposeAsync();
        var answer = await SendAsync("sam@example.org");

        Assert.Equal(HttpStatusCode.BadGateway, answer.Status);
        Assert.Contains("does not answer just now", answer.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"sam@example.org\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_sent_and_the_address_is_kept()
    {
        var answer = await _sam.PostAsync("/take/summary/full", ("address", "sam@example.org"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("value=\"sam@example.org\"", answer.Body, StringComparison.Ordinal);
        Assert.Empty(_server.Mails);
    }

    [Fact]
    public async Task Someone_elses_goal_is_not_sent()
    {
        var ana = await TakeawayGuest.ComeAsync(_host);

        Assert.Equal(HttpStatusCode.NotFound, (await ana.PostAsync("/take/summary/full", ("address", "ana@example.org"))).Status);
        Assert.Empty(_server.Mails);
    }

    [Fact]
    public async Task Without_a_mail_server_there_is_no_button_and_no_way_to_post()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(SampleGoals.Full(sam.OwnerId));

        Assert.DoesNotContain("<form", (await sam.GetAsync("/take/summary/full")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await sam.PostAsync("/take/summary/full", ("address", "sam@example.org"))).Status);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _server.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask; // the other one is called too

    private async Task<Answered> SendAsync(string address, TakeawayGuest? guest = null, string goal = "full")
    {
        var page = await (guest ?? _sam).GetAsync($"/take/summary/{goal}");
        var token = TokenPattern().Match(page.Body);
        return await (guest ?? _sam).PostAsync($"/take/summary/{goal}", (token.Groups[1].Value, token.Groups[2].Value), ("address", address));
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"")]
    private static partial Regex TokenPattern();

    [GeneratedRegex("name=\"address\"[^>]* value=\"([^\"]*)\"")]
    private static partial Regex AddressPattern();
}
