namespace SmartBot.Data;

/// <summary>The conversation was deleted while somebody worked in it. Nothing of that work is stored.</summary>
internal sealed class ConversationGoneException() : Exception("The conversation has been deleted.");
