using System.Buffers;

namespace SmartBot.DirectLine;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class RequestBody
{
    /// <returns>Null where the body is larger than <paramref name="limit"/> bytes, or the server's own limit.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContext context, int limit = InboundActivity.BodyLimit)
    {
        // One byte over the limit is read and no more, whatever the sender claims or sends.
        var reader = context.Request.BodyReader;
        try
        {
            var read = await reader.ReadAtLeastAsync(limit + 1, context.RequestAborted);
            var body = read.Buffer.Length <= limit ? read.Buffer.ToArray() : null;
            reader.AdvanceTo(read.Buffer.End);
            return body;
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
