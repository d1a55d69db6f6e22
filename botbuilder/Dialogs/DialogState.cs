namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs under way in a conversation, or inside a component; the first is on top.</summary>
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    public List<DialogInstance> DialogStack { get; set; }
}
