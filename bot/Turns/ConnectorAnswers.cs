using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SmartBot.Turns;

/// <summary>
/// Reads what a channel answers to a sending, below whichever connector client is in use: our layer's and the SDK's tell
/// failures in types of their own, and leave out Retry-After.
/// </summary>
/// <remarks>The status alone says whether the channel has the message. A body that breaks off, hangs or makes no sense changes nothing about that.</remarks>
internal sealed class ConnectorAnswers(TimeProvider time) : DelegatingHandler
{
    private const int LongestAnswer = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var body = await BodyAsync(response.Content, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            using (response)
            {
                var retryAfter = response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString() : null;
                throw new ChannelRefusedException(response.StatusCode, CodeIn(body), retryAfter);
            }
        }

        response.Content.Dispose();
        response.Content = new ByteArrayContent(BotJson.Read<ResourceResponse>(body) is null ? "{}"u8.ToArray() : body);
        response.Content.Headers.ContentType = new("application/json");
        response.StatusCode = response.StatusCode == HttpStatusCode.NoContent ? HttpStatusCode.OK : response.StatusCode;
        return response;
    }

    private async Task<byte[]> BodyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var alarm = time.CreateTimer(_ => patience.Cancel(), null, Patience, Timeout.InfiniteTimeSpan);
        try
        {
            await content.LoadIntoBufferAsync(LongestAnswer, patience.Token);
            return await content.ReadAsByteArrayAsync(patience.Token);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException
            || (broken is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return [];
        }
    }

    private static string? CodeIn(byte[] body)
    {
        try
        {
            using var answer = JsonDocument.Parse(body);
            return answer.RootElement.GetProperty("error").GetProperty("code").GetString();
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
