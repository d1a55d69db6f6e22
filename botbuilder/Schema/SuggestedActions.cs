namespace Microsoft.Bot.Schema;

/// <summary>Buttons beside the send box, gone once one of them is pressed.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see them; null means everyone.</summary>
    public IList<string> To { get; set; }

    public IList<CardAction> Actions { get; set; }
}
