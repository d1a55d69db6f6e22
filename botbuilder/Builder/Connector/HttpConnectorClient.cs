using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks the connector API over HTTP: <c>v3/conversations/…</c> below a channel's service URL.</summary>
/// <param name="baseUri">The service URL.</param>
/// <param name="http">Belongs to the caller, and is not disposed of here.</param>
internal sealed class HttpConnectorClient(Uri baseUri, HttpClient http) : IConnectorClient, IConversations
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public Uri BaseUri { get; set; } = baseUri;

    public IConversations Conversations => this;

    public void Dispose()
    {
    }

    /// <summary>An empty answer, which some channels give, is read as default.</summary>
    async Task<T> IConversations.SendAsync<T>(HttpMethod method, object body, CancellationToken cancellationToken, params string[] path)
    {
        using var request = new HttpRequestMessage(method, Address(path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options));
            request.Content.Headers.ContentType = Json;
        }

        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"The channel answered {(int)response.StatusCode} to {method.Method} v3/conversations.", null, response.StatusCode);
        }

        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return answer.Length == 0 ? default : SchemaJson.Read<T>(answer);
    }

    private Uri Address(string[] path) =>
        new($"{BaseUri.AbsoluteUri.TrimEnd('/')}/v3/conversations{string.Concat(path.Select(Segment))}");

    // "." and ".." would lead elsewhere, and stay what they are when encoded.
    private static string Segment(string id) =>
        string.IsNullOrEmpty(id) || id is "." or ".."
            ? throw new ArgumentException("A conversation's or an activity's id may not be empty or dots.", nameof(id))
            : "/" + Uri.EscapeDataString(id);
}
