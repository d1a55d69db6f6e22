namespace SmartBot.Dialogs.Conversation;

/// <summary>A question waits for its answer that the script no longer has: it was asked under another version.</summary>
internal sealed class QuestionGoneException(string questionId) : Exception($"The script has no question '{questionId}'.");
