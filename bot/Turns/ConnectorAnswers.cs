using System.Net;
using System.Text.Json;

namespace SmartBot.Turns;

/// <summary>
/// Reads what a channel answers to a sending, below whichever connector client is in use: our layer's and the SDK's tell
/// failures in types of their own, and leave out Retry-After.
/// </summary>
internal sealed class ConnectorAnswers : DelegatingHandler
{
    private const int LongestAnswer = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            using (response)
            {
                var retryAfter = response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString() : null;
                throw new ChannelRefusedException(response.StatusCode, await CodeAsync(response, cancellationToken), retryAfter);
            }
        }

        await KeepAsync(response, cancellationToken);
        return response;
    }

    // With the status the channel has taken the message; a body that breaks off changes nothing about that.
    private static async Task KeepAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken);
            using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException)
        {
            response.Content.Dispose();
            response.StatusCode = HttpStatusCode.OK;
            response.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        }

        if (response.Content.Headers.ContentLength > 0)
        {
            (await response.Content.ReadAsStreamAsync(cancellationToken)).Position = 0;
        }
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            return answer.RootElement.GetProperty("error").GetProperty("code").GetString();
        }
        catch (Exception unreadable) when (unreadable is HttpRequestException or IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
