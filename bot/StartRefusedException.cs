namespace SmartBot;

/// <summary>The assistant cannot start as it is configured. The message tells the operator what to change.</summary>
internal sealed class StartRefusedException(string message, Exception? cause = null) : Exception(message, cause);
