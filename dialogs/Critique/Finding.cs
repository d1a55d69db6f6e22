namespace SmartBot.Dialogs.Critique;

/// <summary>One thing found wrong with a goal.</summary>
/// <param name="Error">What is wrong.</param>
/// <param name="Words">The person's own words that it rests on; the whole text where something is missing.</param>
public sealed record Finding(GoalError Error, string Words);
