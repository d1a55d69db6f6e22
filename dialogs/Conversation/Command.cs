namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can say at any question, whatever is being asked.</summary>
public enum Command
{
    Back,
    Skip,
    Help,
    Ideas,
    Example,
    Stop,
    StartOver,
    ShowGoal,
    MyGoals,
    Progress,
    Print,
    ChangeGoal,
    Order,
    Invite,
    Coach,
    HelpNow,
    GoOn,
    CheckIn,
    Done,
    Debrief,
    Tomorrow,
    CheckInTimes,
    Pause,
    StopCheckIns,
    Hello,
    Program,
    Language,
}
