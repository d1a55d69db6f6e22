namespace SmartBot.Data;

/// <summary>What is stored of one person cannot be read. Nobody else is concerned.</summary>
internal sealed class CorruptStateException(Exception cause) : Exception("What is stored of one person cannot be read.", cause);
