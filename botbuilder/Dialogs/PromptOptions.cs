using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Saved with the conversation while the question is open.</summary>
public class PromptOptions
{
    public Activity Prompt { get; set; }

    /// <summary>Said instead of <see cref="Prompt"/> after an answer that would not do; null repeats the prompt.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>Anything that the prompt's validator needs; a plain value after a save and a load.</summary>
    public object Validations { get; set; }
}
