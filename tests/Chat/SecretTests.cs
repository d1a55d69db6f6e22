using System.Text.RegularExpressions;
using SmartBot.Chat;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Chat;

/// <summary>The Direct Line secret is for servers: nothing that a browser gets holds it.</summary>
public sealed partial class SecretTests : IAsyncDisposable
{
    private const string Secret = "a-secret-of-more-than-thirty-two-characters";

    private readonly TestHost _host = TestHost.Start(null, ("DirectLine:Secret", Secret));

    [Fact]
    public async Task No_byte_that_a_visitor_is_served_holds_the_secret()
    {
        var visitor = new PageVisitor(_host);
        var (response, html) = await visitor.OpenPageAsync();
        var served = new List<string> { html, response.Headers.ToString() };
        foreach (var file in FilePattern().Matches(html).Select(match => match.Groups[1].Value))
        {
            served.Add(await GetAsync(file));
        }

        Assert.Contains(served, text => text.Length > 3_000_000); // Web Chat itself
        using var opened = await visitor.PostSessionAsync();
        served.Add(await ReadAsync(opened));
        var session = await visitor.OpenSessionAsync();
        var client = new DirectLineClient(_host.Http, session.ConversationId, session.Token);
        foreach (var (method, path) in Calls(session))
        {
            using var answer = await client.SendAsync(method, path);
            served.Add(await ReadAsync(answer));
        }

        using var stream = await client.OpenAsync();
        served.AddRange((await stream.ReceiveAsync())!.Activities.Select(activity => activity.GetRawText()));

        Assert.All(served, text => Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase));
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private static IEnumerable<(HttpMethod Method, string Path)> Calls(ChatSession session) =>
    [
        (HttpMethod.Post, "/conversations"),
        (HttpMethod.Get, $"/conversations/{session.ConversationId}"),
        (HttpMethod.Get, $"/conversations/{session.ConversationId}/activities"),
        (HttpMethod.Post, "/tokens/refresh"),
        (HttpMethod.Post, "/tokens/generate"), // refused, and says nothing
        (HttpMethod.Get, "/conversations/of-nobody"),
    ];

    private static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        answer.Headers.ToString() + answer.Content.Headers + await answer.Content.ReadAsStringAsync();

    private async Task<string> GetAsync(string file)
    {
        using var answer = await _host.Http.GetAsync(new Uri(file, UriKind.Relative));
        return await ReadAsync(answer);
    }

    [GeneratedRegex("(?:src|href)=\"(/[^\"]+)\"")]
    private static partial Regex FilePattern();
}
