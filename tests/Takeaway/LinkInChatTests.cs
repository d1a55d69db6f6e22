using Microsoft.Extensions.DependencyInjection;
using SmartBot.Takeaway.Access;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Takeaway;

/// <summary>The address that links are made of.</summary>
public sealed class LinkInChatTests
{
    [Theory]
    [InlineData("https://goals.example.org", "https://goals.example.org/take/l/")]
    [InlineData("https://example.org/goals/", "https://example.org/goals/take/l/")]
    [InlineData("http://localhost:3978", "http://localhost:3978/take/l/")]
    public async Task Link_leads_to_the_public_address_and_is_read_again(string address, string start)
    {
        await using var host = TestHost.Start(null, ("Assistant:PublicUrl", address));
        var links = host.Service<TakeawayLinks>();
        var link = links.LinkTo("msteams/sam", SampleGoals.Full("msteams/sam"))!.AbsoluteUri;

        Assert.StartsWith(start, link, StringComparison.Ordinal);
        Assert.DoesNotContain("sam", link, StringComparison.Ordinal);
        Assert.Equal(("msteams/sam", "full"), (links.Read(link[start.Length..])!.OwnerId, links.Read(link[start.Length..])!.GoalId));
    }

    [Fact]
    public async Task Plan_is_answered_at_the_chats_own_address()
    {
        await using var host = TestHost.Start(null, ("Assistant:PublicUrl", "https://example.org/goals/"));

        Assert.Equal("https://example.org/goals/?plan=34567-89ABC", host.Service<TakeawayLinks>().InviteTo("34567-89ABC")!.AbsoluteUri);
    }

    [Fact]
    public async Task Without_a_public_address_there_is_no_link()
    {
        await using var host = TestHost.Start();

        Assert.Null(host.Services.GetRequiredService<TakeawayLinks>().LinkTo("msteams/sam", SampleGoals.Full("msteams/sam")));
    }

    [Theory]
    [InlineData("Assistant:PublicUrl", "goals.example.org", "Assistant:PublicUrl cannot be used", "such as https://goals.example.org")]
    [InlineData("Assistant:PublicUrl", "/goals", "Assistant:PublicUrl cannot be used", "or leave it out")]
    [InlineData("Assistant:PublicUrl", "ftp://example.org", "Assistant:PublicUrl cannot be used", "https")]
    [InlineData("Assistant:PublicUrl", "https://example.org/?x=1", "Assistant:PublicUrl cannot be used", "https")]
    [InlineData("Takeaway:Smtp:Host", "mail.example.org", "Takeaway:Smtp:From must be a mail address", "goals@example.org")]
    [InlineData("Takeaway:Smtp:Port", "0", "Takeaway:Smtp:Port must be between", "587")]
    public async Task Setting_that_cannot_be_used_stops_the_start_and_says_what_to_do(string name, string value, params string[] said)
    {
        using var folder = new TemporaryFolder();
        var (code, errors) = await SmartBotProcess.RunToEndAsync(
            ["--" + name, value, "--Storage:ConnectionString", $"Data Source={folder.Path}/smartbot.db"]);

        Assert.Equal(1, code);
        Assert.All(said, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
