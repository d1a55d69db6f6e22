namespace Microsoft.Bot.Schema;

/// <summary>A message between a person and the bot. Text may be null: a card's submit has a value only.</summary>
public interface IMessageActivity : IActivity
{
    string Locale { get; set; }

    string Text { get; set; }

    string Speak { get; set; }

    string InputHint { get; set; }

    string Summary { get; set; }

    string TextFormat { get; set; }

    string AttachmentLayout { get; set; }

    IList<Attachment> Attachments { get; set; }

    SuggestedActions SuggestedActions { get; set; }

    object Value { get; set; }

    string DeliveryMode { get; set; }

    bool HasContent();

    Mention[] GetMentions();
}
