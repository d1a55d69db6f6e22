namespace SmartBot.Takeaway.Parts;

/// <summary>Words of the person, or a line to write them on.</summary>
/// <param name="Words">What was said; null for a line.</param>
/// <param name="Blank">What a screen reader says instead of the line.</param>
internal sealed record Said(string? Words, string Blank);
