using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads the activity out of a request. Reasons for a refusal hold nothing of what was sent.</summary>
internal static class ActivityRequest
{
    private const int MaxBytes = 256 * 1024;

    /// <exception cref="RefusedRequestException">There is no activity in it.</exception>
    internal static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            throw new RefusedRequestException(StatusCodes.Status405MethodNotAllowed, "Activities are posted.");
        }

        var activity = Parse(await BodyAsync(request, cancellationToken));
        Require(activity.Type, "type");
        Require(activity.ChannelId, "channelId");
        Require(activity.ServiceUrl, "serviceUrl");
        Require(activity.Conversation?.Id, "conversation.id");
        Require(activity.From?.Id, "from.id");
        RefuseDots(activity.Conversation!.Id, "conversation.id");
        RefuseDots(activity.Id, "id");
        return activity;
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // One byte over the limit is read and no more, whatever the sender claims or sends.
        var read = await request.BodyReader.ReadAtLeastAsync(MaxBytes + 1, cancellationToken);
        var body = read.Buffer.Length <= MaxBytes ? read.Buffer.ToArray() : null;
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return body ?? throw new RefusedRequestException(StatusCodes.Status413PayloadTooLarge, "The activity is larger than 256 KB.");
    }

    private static Activity Parse(byte[] body)
    {
        try
        {
            return SchemaJson.Read<Activity>(body) ?? throw NotAnActivity("it is null.");
        }
        catch (JsonException json)
        {
            var where = json.LineNumber is { } line ? $" The trouble is in line {line + 1}, byte {json.BytePositionInLine}." : "";
            throw NotAnActivity($"it is not JSON, or not of an activity's shape.{where}");
        }
    }

    private static void Require(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw NotAnActivity($"it has no {name}.");
        }
    }

    // As part of a reply's address they would lead to another one.
    private static void RefuseDots(string id, string name)
    {
        if (id is "." or "..")
        {
            throw NotAnActivity($"its {name} is only dots.");
        }
    }

    private static RefusedRequestException NotAnActivity(string why) =>
        new(StatusCodes.Status400BadRequest, $"The body is not an activity: {why}");
}
