namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message's text.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the bot's own mention out of the text, leaves the others in, and returns the new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    /// <summary>Takes the mentions of that account out of the text and returns the new text; null text stays null.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions().Where(mention => id is not null && mention.Mentioned?.Id == id))
        {
            var spoken = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (activity.Text is not null && spoken.Length > 0)
            {
                activity.Text = activity.Text.Replace(spoken, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
