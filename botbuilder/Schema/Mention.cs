namespace Microsoft.Bot.Schema;

/// <summary>Says that a stretch of the message's text names somebody.</summary>
public class Mention : Entity
{
    public Mention() => Type = "mention";

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount Mentioned { get; set; }

    /// <summary>The stretch of text, such as <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</summary>
    public string Text { get; set; }
}
