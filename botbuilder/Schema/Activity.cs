using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// One thing said or done in a conversation, as the Bot Framework protocol writes it. Instants keep the
/// offset they came with. A member of type <c>object</c> that was read from JSON holds a <see cref="JsonElement"/>;
/// JSON properties without a member here survive a round trip. Members: the Bot Framework Activity schema.
/// </summary>
public partial class Activity :
    IMessageActivity, IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity,
    IConversationUpdateActivity, IInstallationUpdateActivity, IContactRelationUpdateActivity,
    IEventActivity, IInvokeActivity, ICommandActivity, ICommandResultActivity, ITraceActivity,
    ITypingActivity, IEndOfConversationActivity, IHandoffActivity, ISuggestionActivity
{
    /// <summary>The media type of an activity within an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    public string Type { get; set; }

    public string Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's IANA time zone, where the channel tells it.</summary>
    public string LocalTimezone { get; set; }

    public string CallerId { get; set; }

    public string ServiceUrl { get; set; }

    public string ChannelId { get; set; }

    public ChannelAccount From { get; set; }

    public ConversationAccount Conversation { get; set; }

    public ChannelAccount Recipient { get; set; }

    public string ReplyToId { get; set; }

    public string Locale { get; set; }

    public string Text { get; set; }

    public string TextFormat { get; set; }

    public string Speak { get; set; }

    public string InputHint { get; set; }

    public string Summary { get; set; }

    public IList<Attachment> Attachments { get; set; }

    public string AttachmentLayout { get; set; }

    public SuggestedActions SuggestedActions { get; set; }

    public IList<Entity> Entities { get; set; }

    public object ChannelData { get; set; }

    public IList<ChannelAccount> MembersAdded { get; set; }

    public IList<ChannelAccount> MembersRemoved { get; set; }

    public IList<MessageReaction> ReactionsAdded { get; set; }

    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>For an installation update: add, add-upgrade, remove or remove-upgrade.</summary>
    public string Action { get; set; }

    public string Name { get; set; }

    public string Label { get; set; }

    public string ValueType { get; set; }

    public object Value { get; set; }

    public ConversationReference RelatesTo { get; set; }

    public string Code { get; set; }

    public string DeliveryMode { get; set; }

    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement> Unknown { get; set; }
}
