namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sound">The word as it is heard; empty for digits and marks.</param>
/// <param name="Value">The number it names.</param>
/// <param name="IsBreak">It is a mark that ends a clause.</param>
/// <param name="IsName">It has a capital within a sentence.</param>
internal sealed record HarmWord(int Start, int End, string Sound, double? Value = null, bool IsBreak = false, bool IsName = false);
