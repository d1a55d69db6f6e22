namespace SmartBot.Dialogs.Goals;

/// <summary>A goal was saved over a version that is no longer the stored one. Read it again and repeat the change.</summary>
public sealed class GoalConflictException : Exception
{
    public GoalConflictException()
    {
    }

    public GoalConflictException(string message)
        : base(message)
    {
    }

    public GoalConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
