namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    /// <summary>Meant only where <see cref="Succeeded"/>.</summary>
    public T Value { get; set; }
}
