using System.Net;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Chat;
using SmartBot.Tests.Host;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data.Providers;

namespace SmartBot.Tests.Takeaway;

/// <summary>A guest of the chat page who looks at what there is to take away.</summary>
internal sealed class TakeawayGuest
{
    private readonly TestHost _host;
    private readonly Dictionary<string, string> _cookies = [];

    private TakeawayGuest(TestHost host, string ownerId) => (_host, OwnerId) = (host, ownerId);

    public string OwnerId { get; }

    /// <summary>A new guest with a conversation.</summary>
    public static async Task<TakeawayGuest> ComeAsync(TestHost host)
    {
        var browser = new PageVisitor(host);
        await browser.OpenPageAsync();
        var session = await browser.OpenSessionAsync();
        await using var context = host.Service<StorageProvider>().CreateContext();
        var conversation = await context.Conversations.SingleAsync(row => row.Id == session.ConversationId);
        var guest = new TakeawayGuest(host, conversation.OwnerId);
        guest._cookies[SmartBot.Chat.Guest.CookieName] = browser.Guest!;
        return guest;
    }

    /// <summary>Somebody without a cookie.</summary>
    public static TakeawayGuest Stranger(TestHost host) => new(host, "");

    public Task KeepAsync(Goal goal) => _host.Service<IGoalStore>().SaveAsync(goal, default);

    public Task<Answered> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Answered> PostAsync(string path, params (string Name, string Value)[] fields) => SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    private async Task<Answered> SendAsync(HttpRequestMessage request)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _host.Address };
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await client.SendAsync(request);
        var set = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.ToList() : [];
        foreach (var parts in set.Select(cookie => cookie.Split(';')[0].Split('=', 2)))
        {
            _cookies[parts[0]] = parts[1];
        }

        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new Answered(response.StatusCode, headers, set, await response.Content.ReadAsStringAsync());
    }
}

/// <summary>What the host answered.</summary>
internal sealed record Answered(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> Cookies, string Body);
