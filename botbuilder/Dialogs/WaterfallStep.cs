namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall. What it returns must come from the last call that it made on the context.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
