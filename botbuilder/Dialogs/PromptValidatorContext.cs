namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees of an answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal const string AttemptCountKey = "AttemptCount";

    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers while its question is open; the validator may keep things here.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there have been to this question, this one included.</summary>
    public int AttemptCount => Attempts(State);

    internal static int Attempts(IDictionary<string, object> state) =>
        state.TryGetValue(AttemptCountKey, out var count) ? StateJson.ConvertTo<int>(count) : 0;
}
