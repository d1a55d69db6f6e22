namespace SmartBot.Dialogs.Recognition;

/// <summary>A phrase of time, number or consent in a text, in the form that Microsoft's recognisers give.</summary>
/// <param name="Type">date, daterange, datetime, duration, set, number, ordinal or boolean.</param>
/// <param name="Text">The words it rests on, as they were written.</param>
/// <param name="Values">Its readings: past then coming; for a time without am or pm, those of the morning first.</param>
public sealed record Entity(string Type, string Text, IReadOnlyList<EntityValue> Values);

/// <summary>One reading of a phrase. What it lacks is null.</summary>
/// <param name="Timex">TIMEX 3; null for numbers and consent.</param>
/// <param name="Value">yyyy-MM-dd, yyyy-MM-dd HH:mm:ss, seconds, a decimal, or true and false; "not resolved" for 30 February.</param>
/// <param name="Start">The first day, yyyy-MM-dd.</param>
/// <param name="End">The day after the last, or the last as it was named.</param>
public sealed record EntityValue(string? Timex, string? Value, string? Start, string? End);
