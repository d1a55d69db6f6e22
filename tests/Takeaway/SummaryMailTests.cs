using System.Text;
using MimeKit;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Documents;
using SmartBot.Takeaway.Mail;
using SmartBot.Tests.Acceptance;

namespace SmartBot.Tests.Takeaway;

/// <summary>The summary message and its mail file, read back as a mail program reads it (S0.25).</summary>
public sealed class SummaryMailTests
{
    [Acceptance("S0.25")]
    [Fact]
    public void Summary_has_product_hello_goal_list_steps_and_sign_off()
    {
        var text = Summarise(SampleGoals.Full("test/sam")).Text;

        string[] inOrder =
        [
            "SmartBot\n", "Hello,", "I will play what she picks", "• How often or how much: 3 times a week", "• Target date: Friday 30 April 2027",
            "Steps on the way:", "• Let Mia pick three games (Mia, Saturday 20 March 2027)", "With good wishes,\nSmartBot, a program and not a person",
        ];
        Assert.Equal(inOrder.Select(part => text.IndexOf(part, StringComparison.Ordinal)).Order(), inOrder.Select(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(inOrder, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Name_is_said_where_it_is_known()
    {
        var goal = SampleGoals.Small("test/sam");
        goal.Hear(new Agreement { ById = "test/sam", Name = "Sam\r\nX: 1", Role = PlanRole.Parent, Verdict = Verdict.Agrees, Words = "", Version = 1, At = SampleGoals.Now }, SampleGoals.Now);

        Assert.Contains("\nHello Sam X: 1,\n", Summarise(goal).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Goal_that_is_not_in_words_yet_tells_what_is_known() =>
        Assert.Contains("• My wish: less stress in the morning", Summarise(SampleGoals.Gaps("test/sam")).Text, StringComparison.Ordinal);

    [Fact]
    public void Subject_tells_nothing_unless_it_may()
    {
        Assert.Equal("SmartBot: your summary", Summarise(SampleGoals.Full("test/sam")).Subject);
        Assert.StartsWith("My goal: I will play what she picks", Summarise(SampleGoals.Full("test/sam"), isNeutral: false).Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mail_file_is_a_draft_in_two_forms_and_no_words_add_a_header(bool isNeutral)
    {
        var summary = Summarise(SampleGoals.Strange("test/sam"), isNeutral);
        var file = SummaryMail.Draft(summary, "en", SampleGoals.Now);
        using var mail = await MimeMessage.LoadAsync(new MemoryStream(file));

        Assert.Equal(["Date", "MIME-Version", "Message-Id", "Subject", "X-Unsent"], mail.Headers.Select(header => header.Field).Order(StringComparer.Ordinal));
        Assert.Equal("1", mail.Headers["X-Unsent"]);
        Assert.Equal(summary.Subject, mail.Subject);
        Assert.Equal(SampleGoals.Now, mail.Date);
        Assert.EndsWith("@smartbot", mail.MessageId, StringComparison.Ordinal);
        Assert.Equal(summary.Text, mail.TextBody!.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Contains("&lt;b&gt;often&lt;/b&gt;", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail.HtmlBody, StringComparison.OrdinalIgnoreCase);
        Assert.All(mail.BodyParts.OfType<TextPart>(), part => Assert.Equal("utf-8", part.ContentType.Charset));
    }

    [Fact]
    public void Mail_file_has_the_lines_of_a_mail()
    {
        var file = SummaryMail.Draft(Summarise(SampleGoals.Strange("test/sam"), isNeutral: false), "en", SampleGoals.Now);

        var lines = Encoding.Latin1.GetString(file).Split("\r\n");
        Assert.All(lines, line => Assert.True(line.Length <= 998 && !line.Contains('\n', StringComparison.Ordinal), line)); // RFC 5322, 2.1.1
        Assert.All(lines.TakeWhile(line => line.Length > 0), line => Assert.True(line.Length <= 78 && line.All(char.IsAscii), line));
    }

    [Theory]
    [InlineData("sam@example.org", true)]
    [InlineData(" sam@example.org ", true)]
    [InlineData("sam+goal@mail.example.org", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("sam", false)]
    [InlineData("sam@localhost", false)]
    [InlineData("sam@example.org, ana@example.org", false)]
    [InlineData("sam@example.org;ana@example.org", false)]
    [InlineData("Sam <sam@example.org>", false)]
    [InlineData("sam@example.org\r\nBcc: ana@example.org", false)]
    [InlineData("sam@example.org(ana)", false)]
    [InlineData("a@b@example.org", false)]
    public void One_address_is_read_and_nothing_around_it(string? typed, bool isAddress) => Assert.Equal(isAddress ? typed!.Trim() : null, MailAddress.Read(typed)?.Address);

    private static SummaryMessage Summarise(Goal goal, bool isNeutral = true) => SummaryMessage.Of(Papers.Read(goal), isNeutral);
}
