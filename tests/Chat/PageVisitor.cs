using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using SmartBot.Chat;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Chat;

/// <summary>A browser of one person, as far as the page's service can tell: it keeps cookies and sends them back.</summary>
internal sealed partial class PageVisitor(TestHost host)
{
    private readonly Dictionary<string, string> _cookies = [];

    public string? Guest
    {
        get => _cookies.GetValueOrDefault(SmartBot.Chat.Guest.CookieName);
        set => _cookies[SmartBot.Chat.Guest.CookieName] = value!;
    }

    /// <summary>The flags of the latest guest cookie that was set, as they came.</summary>
    public string? GuestFlags { get; private set; }

    public string? ForgeryToken { get; set; }

    /// <summary>Loads the page and keeps its anti-forgery token.</summary>
    public async Task<(HttpResponseMessage Response, string Html)> OpenPageAsync()
    {
        var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/"));
        var html = await response.Content.ReadAsStringAsync();
        ForgeryToken = WebUtility.HtmlDecode(TokenPattern().Match(html).Groups[1].Value);
        return (response, html);
    }

    public async Task<ChatSession> OpenSessionAsync()
    {
        using var response = await PostSessionAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<ChatSession>())!;
    }

    /// <summary>Asks for a session.</summary>
    /// <param name="shown">The conversation that the page shows already; null on a new page.</param>
    public Task<HttpResponseMessage> PostSessionAsync(string? shown = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/chat/session" + (shown is null ? "" : $"?conversation={Uri.EscapeDataString(shown)}"));
        request.Headers.TryAddWithoutValidation("X-Forgery-Token", ForgeryToken);
        return SendAsync(request);
    }

    [GeneratedRegex("<meta name=\"forgery-token\" content=\"([^\"]+)\"")]
    private static partial Regex TokenPattern();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await host.Http.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (pair, flags) = cookie.Split(';', 2) is [var first, var rest] ? (first, rest) : (cookie, "");
            var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, right) : (pair, "");
            _cookies[name] = value;
            GuestFlags = name == SmartBot.Chat.Guest.CookieName ? flags : GuestFlags;
        }

        return response;
    }
}
