using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data.Providers;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Chat;

/// <summary>Who a guest is, and which conversation the page gets.</summary>
public class SessionTests
{
    [Fact]
    public async Task Loading_the_page_makes_no_guest_and_no_conversation()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);

        await visitor.OpenPageAsync();

        Assert.Null(visitor.Guest);
        Assert.Equal(0, await ConversationsAsync(host));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("made up")]
    public async Task Without_the_pages_anti_forgery_token_there_is_no_session(string? token)
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();
        visitor.ForgeryToken = token;

        using var refused = await visitor.PostSessionAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Null(visitor.Guest);
        Assert.Equal(0, await ConversationsAsync(host));
    }

    [Fact]
    public async Task Page_that_shows_a_deleted_conversation_is_told_so_and_begins_no_other_until_it_is_loaded_anew()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();
        var session = await visitor.OpenSessionAsync();
        using var there = await visitor.PostSessionAsync(session.ConversationId);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        await using (var context = host.Service<StorageProvider>().CreateContext())
        {
            await context.Conversations.ExecuteDeleteAsync();
        }

        foreach (var shown in new[] { session.ConversationId, "", "made up", new string('x', 5000) })
        {
            using var gone = await visitor.PostSessionAsync(shown);
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        }

        Assert.Equal(0, await ConversationsAsync(host));
        Assert.NotEqual(session.ConversationId, (await visitor.OpenSessionAsync()).ConversationId);
    }

    [Fact]
    public async Task Guest_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();

        await visitor.OpenSessionAsync();

        Assert.StartsWith("__Host-", SmartBot.Chat.Guest.CookieName, StringComparison.Ordinal);
        Assert.Contains("httponly", visitor.GuestFlags, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", visitor.GuestFlags, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", visitor.GuestFlags, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", visitor.GuestFlags, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", visitor.GuestFlags, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Same_guest_gets_the_same_conversation_each_time_and_after_a_restart()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();
        var first = await visitor.OpenSessionAsync();
        var second = await visitor.OpenSessionAsync();

        await host.RestartAsync();
        var third = await visitor.OpenSessionAsync(); // the page was never loaded again

        Assert.Equal(first.ConversationId, second.ConversationId);
        Assert.Equal(first.ConversationId, third.ConversationId);
        Assert.NotEqual(first.Token, third.Token);
        Assert.Equal(1800, third.ExpiresIn);
    }

    [Fact]
    public async Task Token_of_the_session_opens_its_conversation_and_no_other_guests()
    {
        await using var host = TestHost.Start();
        var sam = await NewSessionAsync(host);
        var ana = await NewSessionAsync(host);

        Assert.NotEqual(sam.ConversationId, ana.ConversationId);
        Assert.Equal(HttpStatusCode.OK, await ReadAsync(host, sam.ConversationId, sam.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await ReadAsync(host, ana.ConversationId, sam.Token));
    }

    [Fact]
    public async Task Cookie_that_was_tampered_with_makes_a_stranger()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();
        var session = await visitor.OpenSessionAsync();

        visitor.Guest = visitor.Guest![..^4] + "AAAA";
        var other = await visitor.OpenSessionAsync();

        Assert.NotEqual(session.ConversationId, other.ConversationId);
    }

    [Fact]
    public async Task User_id_is_no_secret_and_tells_none()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();
        var session = await visitor.OpenSessionAsync();

        await using var context = host.Service<StorageProvider>().CreateContext();
        var conversation = await context.Conversations.SingleAsync(row => row.Id == session.ConversationId);

        Assert.Matches("^dl_[A-Za-z0-9_-]{22}$", conversation.UserId);
        Assert.DoesNotContain(conversation.UserId[3..], visitor.Guest, StringComparison.Ordinal);
    }

    private static async Task<SmartBot.Chat.ChatSession> NewSessionAsync(TestHost host)
    {
        var visitor = new PageVisitor(host);
        await visitor.OpenPageAsync();
        return await visitor.OpenSessionAsync();
    }

    private static async Task<HttpStatusCode> ReadAsync(TestHost host, string conversationId, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{conversationId}/activities");
        request.Headers.Authorization = new("Bearer", token);
        using var response = await host.Http.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<int> ConversationsAsync(TestHost host)
    {
        await using var context = host.Service<StorageProvider>().CreateContext();
        return await context.Conversations.CountAsync();
    }
}
