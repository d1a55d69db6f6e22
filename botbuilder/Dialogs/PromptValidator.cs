namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Has the last word on an answer, recognised or not. One that sends something itself keeps the prompt from saying its retry text.
/// </summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
