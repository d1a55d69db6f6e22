namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can say at any question, whatever is being asked.</summary>
public enum Command
{
    Back,
    Skip,
    Help,
    Stop,
    StartOver,
    MyGoals,
    HelpNow,
    GoOn,
}
