using System.Buffers;

namespace SmartBot.DirectLine;

/// <summary>Reads a request's body up to the channel's limit.</summary>
internal static class RequestBody
{
    /// <returns>Null where the body is larger than <see cref="InboundActivity.BodyLimit"/>.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        // One byte over the limit is read and no more, whatever the sender claims or sends.
        var reader = context.Request.BodyReader;
        var read = await reader.ReadAtLeastAsync(InboundActivity.BodyLimit + 1, context.RequestAborted);
        var body = read.Buffer.Length <= InboundActivity.BodyLimit ? read.Buffer.ToArray() : null;
        reader.AdvanceTo(read.Buffer.End);
        return body;
    }
}
