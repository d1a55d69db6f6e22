using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SmartBot.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.DirectLine;

/// <summary>A raw Direct Line client: it knows a token, and nothing of how the server is made.</summary>
internal sealed class DirectLineClient(HttpClient http, string conversationId, string token)
{
    /// <summary>The <c>DirectLine:Secret</c> of the programs that the tests start.</summary>
    public const string Secret = "a-secret-of-more-than-thirty-two-characters";

    public string ConversationId { get; } = conversationId;

    public string Token { get; private set; } = token;

    /// <summary>A person of that id with a token for their conversation, as the chat page gets it.</summary>
    public static async Task<DirectLineClient> ForAsync(TestHost host, string userId)
    {
        var conversationId = await host.Service<DirectLineConversations>().ForUserAsync(userId, CancellationToken.None);
        return new DirectLineClient(host.Http, conversationId, host.Service<DirectLineTokens>().Issue(conversationId, userId).Token);
    }

    /// <summary>A person of that id whom a server that knows the secret has let in, and who has opened their conversation.</summary>
    public static async Task<DirectLineClient> SignInAsync(HttpClient http, string userId)
    {
        var trusted = new DirectLineClient(http, "", Secret);
        var session = await ReadAsync(trusted.SendAsync(HttpMethod.Post, "/tokens/generate", new { user = new { id = userId } }));
        var client = new DirectLineClient(
            http, session.GetProperty("conversationId").GetString()!, session.GetProperty("token").GetString()!);
        await client.StartAsync();
        return client;
    }

    /// <summary>The same person, after the server has come back at another address.</summary>
    public DirectLineClient At(TestHost host) => At(host.Http);

    /// <inheritdoc cref="At(TestHost)"/>
    public DirectLineClient At(HttpClient server) => new(server, ConversationId, Token);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        var request = new HttpRequestMessage(method, "/v3/directline" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Content = body switch
        {
            null => null,
            string json => new StringContent(json, null, "application/json"),
            _ => JsonContent.Create(body),
        };
        return http.SendAsync(request);
    }

    public Task<JsonElement> StartAsync() => ReadAsync(SendAsync(HttpMethod.Post, "/conversations"));

    public Task<JsonElement> ResumeAsync(string? watermark = null) =>
        ReadAsync(SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}?watermark={watermark}"));

    public async Task RefreshAsync()
    {
        var session = await ReadAsync(SendAsync(HttpMethod.Post, "/tokens/refresh"));
        Token = session.GetProperty("token").GetString()!;
    }

    public Task<HttpResponseMessage> PostAsync(object activity) =>
        SendAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", activity);

    /// <summary>Says something and gives its id.</summary>
    public async Task<string> SayAsync(string text, string? clientActivityId = null)
    {
        var answer = await ReadAsync(PostAsync(new { type = "message", text, channelData = new { clientActivityID = clientActivityId } }));
        return answer.GetProperty("id").GetString()!;
    }

    /// <summary>One look at the log.</summary>
    public async Task<ActivitySet> PollAsync(string? watermark = null) =>
        ActivitySet.Of(await ReadAsync(SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities?watermark={watermark}")));

    /// <summary>The whole transcript.</summary>
    public async Task<List<JsonElement>> ReadAllAsync()
    {
        var all = new List<JsonElement>();
        var page = await PollAsync();
        while (page.Activities.Count > 0)
        {
            all.AddRange(page.Activities);
            page = await PollAsync(page.Watermark);
        }

        return all;
    }

    /// <summary>Opens a stream that goes on after the watermark.</summary>
    public async Task<DirectLineSocket> OpenAsync(string? watermark = null) =>
        await DirectLineSocket.OpenAsync((await ResumeAsync(watermark)).GetProperty("streamUrl").GetString()!);

    private static async Task<JsonElement> ReadAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        return !answer.IsSuccessStatusCode
            ? throw new HttpRequestException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}")
            : await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
