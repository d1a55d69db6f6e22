using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a question got for an answer.</summary>
/// <param name="Words">The person's own words.</param>
/// <param name="Understanding">What was made of them.</param>
/// <param name="Keeps">The person, or the end of the tries, keeps words that could not be read as the question wants.</param>
public sealed record Heard(string Words, Understanding Understanding, bool Keeps = false);
