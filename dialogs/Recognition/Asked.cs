namespace SmartBot.Dialogs.Recognition;

/// <summary>What an answer is an answer to.</summary>
/// <param name="Kind">The kind of answer that the question asks for.</param>
/// <param name="Today">The person's own day, in their time zone.</param>
/// <param name="Culture">The person's culture, <c>en-GB</c> or <c>en-US</c>: it decides the order of day and month.</param>
public sealed record Asked(AnswerKind Kind, DateOnly Today, string Culture);
