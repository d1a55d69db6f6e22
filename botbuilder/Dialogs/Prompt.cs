using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks one question until the answer will do, and ends with what it understood. An answer is any message, also one
/// with a Value and no Text as a card submits it; other activities leave the question open.
/// </summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
[SuppressMessage("Design", "CA1012", Justification = "The real SDK's constructor is public.")]
public abstract class Prompt<T> : Dialog
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId) => _validator = validator;

    /// <exception cref="ArgumentException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentException($"Prompt '{Id}' is begun with PromptOptions.", nameof(options));
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        var state = new Dictionary<string, object> { [PromptValidatorContext<T>.AttemptCountKey] = 0 };
        dc.ActiveDialog.State[StateKey] = state;
        // A copy: sending stamps an activity with ids, and a question asked again must not carry those of the first time.
        dc.ActiveDialog.State[OptionsKey] = StateJson.ConvertTo<IDictionary<string, object>>(promptOptions);
        await OnPromptAsync(dc.Context, state, promptOptions, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (options, state) = Saved(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        state[PromptValidatorContext<T>.AttemptCountKey] = PromptValidatorContext<T>.Attempts(state) + 1;
        var valid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (valid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await AskAsync(dc.Context, dc.ActiveDialog, isRetry: true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog put on top of the open question has ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, instance, isRetry: false, cancellationToken);

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    private Task AskAsync(ITurnContext turnContext, DialogInstance instance, bool isRetry, CancellationToken cancellationToken)
    {
        var (options, state) = Saved(instance);
        return OnPromptAsync(turnContext, state, options, isRetry, cancellationToken);
    }

    private static (PromptOptions Options, IDictionary<string, object> State) Saved(DialogInstance instance) =>
        (instance.Read<PromptOptions>(OptionsKey), instance.Read<IDictionary<string, object>>(StateKey));

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is { InputHint: null or "" })
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }
}
