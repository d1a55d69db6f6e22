namespace SmartBot;

/// <summary>The assistant cannot start as it is configured. The message tells the operator what to change.</summary>
internal sealed class StartRefusedException : Exception
{
    public StartRefusedException()
    {
    }

    public StartRefusedException(string message)
        : base(message)
    {
    }

    public StartRefusedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
