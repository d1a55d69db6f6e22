namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to open a conversation.</summary>
public class ConversationParameters
{
    public bool? IsGroup { get; set; }

    public ChannelAccount Bot { get; set; }

    public IList<ChannelAccount> Members { get; set; }

    public string TopicName { get; set; }

    public string TenantId { get; set; }

    /// <summary>The first message, where the channel takes one.</summary>
    public Activity Activity { get; set; }

    public object ChannelData { get; set; }
}
