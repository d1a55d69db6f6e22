namespace SmartBot.Dialogs.Critique;

/// <summary>By what a goal is tested.</summary>
/// <param name="Value">A decimal with a point, "all", or a clock time as "HH:MM". A milestone is "1".</param>
/// <param name="Unit">What is counted, in the person's words where they name it; "milestone" for what is done or not done.</param>
/// <param name="Per">day, weekday, school day, week, fortnight, month or year; null where it is counted once.</param>
public sealed record Measure(string Value, string Unit, string? Per);
