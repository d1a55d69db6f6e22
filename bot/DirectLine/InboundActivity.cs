using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Turns;

namespace SmartBot.DirectLine;

/// <summary>
/// What a client may say. A client's activity is never passed on: a new one is made of the few parts that are known,
/// and of who the token says is speaking.
/// </summary>
internal static class InboundActivity
{
    /// <summary>Bytes of a request's body.</summary>
    public const int BodyLimit = 64 * 1024;

    /// <summary>Characters as a person counts them: a family emoji is one.</summary>
    public const int TextLimit = 4000;

    private const int NameLimit = 100;

    /// <summary>Reads what a client posted, in characters that can be kept.</summary>
    /// <returns>Null where it is no activity.</returns>
    public static Activity? Read(byte[] body) => BotJson.Read<Activity>(StorableText.Clean(body));

    /// <summary>Says what is wrong with an activity; null where nothing is.</summary>
    public static string? ProblemWith(Activity? given, DirectLineOptions options) => given switch
    {
        null => "The body is not an activity in JSON.",
        { Type: ActivityTypes.Message } => ProblemWithMessage(given),
        { Type: ActivityTypes.Event } when given.Name is not null && options.Events.Contains(given.Name) && !FollowUpEvent.IsOne(given) => null,
        { Type: ActivityTypes.Event } => "An event of this name is not accepted.",
        _ => "Only activities of type \"message\" and \"event\" are accepted.",
    };

    /// <summary>The activity as the bot gets it and as the client sees its echo.</summary>
    public static Activity Accept(Activity given, DirectLineToken session) => new()
    {
        Type = given.Type,
        ChannelId = DirectLineChannel.Id,
        Conversation = DirectLineChannel.Account(session.ConversationId),
        From = DirectLineChannel.Person(session.UserId),
        Recipient = DirectLineChannel.Bot(),
        Name = given.Type == ActivityTypes.Event ? given.Name : null,
        Text = given.Text,
        TextFormat = given.Text is null ? null : TextFormatTypes.Plain,
        Value = given.Value,
        Locale = Short(given.Locale),
        LocalTimestamp = given.LocalTimestamp,
        LocalTimezone = Short(given.LocalTimezone),
        ReplyToId = given.ReplyToId,
        Entities = given.Entities?.Where(entity => entity?.Type == "clientInfo").ToList(),
        ChannelData = ClientData(given),
    };

    /// <summary>The client's own name for the activity; null where it gave none.</summary>
    public static string? ClientActivityId(Activity accepted) => (accepted.ChannelData as ClientChannelData)?.ClientActivityId;

    private static string? ProblemWithMessage(Activity given)
    {
        if (given.Text is null && given.Value is null)
        {
            return "A message needs a text or a value.";
        }

        var length = given.Text is null ? 0 : new StringInfo(given.Text).LengthInTextElements;
        return length > TextLimit ? $"The text has {length} characters; at most {TextLimit} are accepted." : null;
    }

    private static string? Short(string? name) => name?.Length <= NameLimit ? name : null;

    private static ClientChannelData? ClientData(Activity given) =>
        given.TryGetChannelData<ClientChannelData>(out var data) && data is not null
            ? data with { ClientActivityId = Short(data.ClientActivityId) }
            : null;

    /// <summary>Of the client's channel data what its own echo needs: the name, and that a tap on a card shows no bubble.</summary>
    internal sealed record ClientChannelData(
        [property: JsonPropertyName("clientActivityID")] string? ClientActivityId,
        [property: JsonPropertyName("postBack")] bool? PostBack);
}
